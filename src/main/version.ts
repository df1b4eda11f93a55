import packageJson from '../../package.json' with { type: 'json' }

/** The program's version. */
export const programVersion = packageJson.version
