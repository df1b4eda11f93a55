/** What the claim guide adds to the style sheet of every paper. */
export const guideStyles = `
.quiet th { background: var(--tint); color: var(--accent); font-size: 8.3pt; padding: 0.7mm 2mm; }
.second { break-before: page; margin-top: 0; }
section { margin-top: 4.4mm; }
section > h2 { font-size: 11pt; }
.about { color: var(--soft); font-size: 8.8pt; }
.steps { padding-left: 5.2mm; font-size: 9.5pt; line-height: 1.5; }
.steps li { margin-bottom: 1.1mm; padding-left: 0.6mm; break-inside: avoid; }
.calls { font-size: 8.6pt; }
.calls .to { width: 38mm; }
.calls tbody th, .calls tbody td { height: 8mm; vertical-align: middle; }
.calls td { border-left: 0.2mm solid var(--rule); }
.papers { margin-top: 1mm; font-size: 9.2pt; }
.papers .case { width: 46mm; }
.papers tr, .deadlines tr, .limits { break-inside: avoid; }
.papers tbody th { font-weight: 700; }
.boxes { display: flex; flex-wrap: wrap; gap: 0.2mm 4.5mm; }
.boxes li::before { content: ''; display: inline-block; width: 2mm; height: 2mm; margin-right: 1.4mm; border: 0.25mm solid var(--soft); vertical-align: -0.1mm; }
.sums { display: grid; grid-template-columns: 1fr 74mm; gap: 5mm; align-items: start; margin-top: 1.6mm; }
.limits { font-size: 8.8pt; }
.limits thead th { padding: 0.8mm 1.6mm; font-size: 8.2pt; }
.limits thead th:first-child { width: 40mm; }
.limits td.figure { white-space: nowrap; }
:lang(en) .steps { font-size: 8.9pt; line-height: 1.42; }
:lang(en) .steps li { margin-bottom: 0.7mm; }
:lang(en) .papers { font-size: 8.3pt; line-height: 1.38; }
:lang(en) .papers .case { width: 52mm; }
:lang(en) .calls tbody th, :lang(en) .calls tbody td { height: 7mm; }
:lang(en) .dots, :lang(en) .deadlines, :lang(en) .cover { font-size: 8.4pt; }
:lang(en) section { margin-top: 3.2mm; }
:lang(en) .deadlines tbody th, :lang(en) .deadlines tbody td { padding-top: 0.35mm; padding-bottom: 0.35mm; }
:lang(en) .check { font-size: 7.6pt; }
:lang(en) .second { margin-top: 0; }
.cover { display: flex; flex-wrap: wrap; gap: 0.6mm 6mm; font-size: 9pt; break-inside: avoid; }
.cover b { font-weight: 700; }
.cover span { margin-left: 1.6mm; color: var(--soft); }
section h2 small { display: inline; margin-left: 2.4mm; }
.dots { font-size: 9.1pt; columns: 2; column-gap: 7mm; }
.dots li { padding-left: 3.2mm; text-indent: -3.2mm; margin-bottom: 0.6mm; break-inside: avoid; }
.dots li::before { content: ''; display: inline-block; width: 1.1mm; height: 1.1mm; margin-right: 2.1mm; border-radius: 50%; background: var(--accent); vertical-align: 0.4mm; }
.deadlines { font-size: 9pt; }
.deadlines .basis { width: 34mm; }
.deadlines .within { width: 34mm; }
.deadlines tbody td:last-child { font-weight: 700; }
.law, .check { break-inside: avoid; }
.check { margin-top: 2.4mm; font-size: 8.2pt; line-height: 1.45; color: var(--soft); }
`
