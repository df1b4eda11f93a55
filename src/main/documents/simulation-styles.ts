/** What the page of an accident adds to the style sheet of every paper. */
export const simulationStyles = `
.lead { font-size: 11pt; padding: 1.6mm 3mm; }
section { margin-top: 3.4mm; break-inside: avoid; }
section h2 { font-size: 10.5pt; }
section h2 small { margin-top: 0.3mm; }
.amounts table { font-size: 9pt; }
.amounts th { width: 62mm; }
.amounts td.figure { width: 34mm; font-weight: 700; }
.amounts .note { word-break: normal; padding-left: 6mm; color: var(--soft); font-size: 8pt; }
.sum > * { border-top: 0.3mm solid var(--accent); border-bottom: 0; font-weight: 700; }
.sides { margin-top: 1mm; }
.sides .side { display: grid; grid-template-columns: 46mm 1fr; gap: 4mm; align-items: center; padding: 1.6mm 0; border-bottom: 0.2mm solid var(--rule); break-inside: avoid; }
.plan b { font-size: 11pt; }
.sides .bar { height: 6mm; }
.figures { display: flex; justify-content: space-between; gap: 4mm; margin-top: 0.8mm; font-size: 8.8pt; color: var(--soft); }
.figures b { font-size: 10.5pt; color: var(--ink); }
.figures .own, .figures .own b { color: #8f4f00; }
.legend { margin-top: 2mm; }
.legend .bar { display: inline-block; }
.payers { font-size: 9pt; }
.payers thead th:first-child { width: 30%; }
.payers .own > * { background: #fdf6e7; color: #8f4f00; font-weight: 700; }
.reasons { display: grid; grid-template-columns: 1fr 1fr; gap: 2.4mm 7mm; font-size: 8.6pt; }
.reasons li { padding-left: 3mm; text-indent: -3mm; }
.reasons li::before { content: '· '; }
.check { margin-top: 4mm; font-size: 8pt; line-height: 1.45; color: var(--soft); break-inside: avoid; }
`
