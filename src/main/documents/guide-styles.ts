/** What the claim guide adds to the style sheet of every paper. */
export const guideStyles = `
.quiet th { background: var(--tint); color: var(--accent); font-size: 8.3pt; padding: 0.7mm 2mm; }
.about { color: var(--soft); font-size: 8.3pt; }
.steps { padding-left: 4.8mm; font-size: 8.8pt; }
.steps li { margin-bottom: 0.8mm; padding-left: 0.6mm; break-inside: avoid; }
.calls { font-size: 8.6pt; }
.calls .to { width: 38mm; }
.calls tbody th, .calls tbody td { height: 8mm; vertical-align: middle; }
.calls td { border-left: 0.2mm solid var(--rule); }
.papers { margin-top: 1mm; font-size: 8.6pt; }
.papers .case { width: 42mm; }
.papers tr, .deadlines tr, .limits { break-inside: avoid; }
.papers tbody th { font-weight: 700; }
.boxes { display: flex; flex-wrap: wrap; gap: 0.2mm 4.5mm; }
.boxes li::before { content: ''; display: inline-block; width: 2mm; height: 2mm; margin-right: 1.4mm; border: 0.25mm solid var(--soft); vertical-align: -0.1mm; }
.sums { display: grid; grid-template-columns: 1fr 66mm; gap: 5mm; align-items: start; margin-top: 0.8mm; }
.limits { font-size: 8.3pt; }
.limits thead th { padding: 0.8mm 1.6mm; font-size: 8.2pt; }
.limits thead th:first-child { width: 32mm; }
.cover { display: flex; flex-wrap: wrap; gap: 0.6mm 6mm; font-size: 8.6pt; }
.cover b { font-weight: 700; }
.cover span { margin-left: 1.6mm; color: var(--soft); }
section h2 small { display: inline; margin-left: 2.4mm; }
.dots { font-size: 8.6pt; columns: 2; column-gap: 7mm; }
.dots li { padding-left: 3.2mm; text-indent: -3.2mm; margin-bottom: 0.6mm; break-inside: avoid; }
.dots li::before { content: ''; display: inline-block; width: 1.1mm; height: 1.1mm; margin-right: 2.1mm; border-radius: 50%; background: var(--accent); vertical-align: 0.4mm; }
.deadlines { font-size: 8.5pt; }
.deadlines .basis { width: 34mm; }
.deadlines .within { width: 34mm; }
.deadlines tbody td:last-child { font-weight: 700; }
.law, .check { break-inside: avoid; }
.check { margin-top: 2.4mm; font-size: 7.8pt; line-height: 1.45; color: var(--soft); }
`
