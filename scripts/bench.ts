// `npm run bench`: speed and memory as ratios, everything that is compared measured in this one run. Prints a table;
// ends with status 1 when a target was missed. Not a test: figures depend on what else the machine does.
import { inProcess } from '../tests/bench/in-process.ts'
import { printed, reached } from '../tests/bench/report.ts'
import { inWindow } from '../tests/bench/window.ts'

const rows = [...(await inProcess()), ...(await inWindow())]
console.log(printed(rows))
process.exit(rows.some((entry) => reached(entry) === false) ? 1 : 0)
