/** What a test would click in the system's dialogs. */
export interface GivenAnswers {
  /** Folder in which "save" takes the offered name. */
  readonly saveFolder?: string
  /** File that "open" picks. */
  readonly openFile?: string
  /** Whether "print" goes through. */
  readonly print?: boolean
}

/** Given by the test that started the app; empty in an ordinary run, where real dialogs ask. */
export function givenAnswers(): GivenAnswers {
  const text = process.env['CHUDAN_TEST_ANSWERS']
  return text === undefined ? {} : JSON.parse(text)
}
