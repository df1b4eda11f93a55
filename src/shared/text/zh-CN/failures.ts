import type { FailureCode } from '../../domain/failure.ts'

interface FailureText {
  /** What happened. */
  readonly what: string
  /** What the clerk can do now. */
  readonly todo: string
}

/** The source of the shape: the other languages must have exactly these keys. */
export const failures = {
  'invalid-request': { what: '填写的内容有误，没有处理。', todo: '请按提示改正标出的项目。' },
  'unknown-channel': { what: '程序不认识这个操作。', todo: '请重新启动程序；仍出现时请联系技术支持。' },
  'internal-error': {
    what: '程序出了故障（编号 {{errorId}}）。',
    todo: '已录入的内容没有丢。请再试一次；仍出现时把编号告诉技术支持。',
  },
  'not-found': { what: '找不到这条记录。', todo: '可能已被移走，请刷新列表再看。' },
  cancelled: { what: '已取消。', todo: '没有作任何改动。' },

  'book-newer-than-program': {
    what: '账本由更新版本的程序建立，当前程序打不开。',
    todo: '请升级程序后再打开；账本没有被改动。',
  },
  'book-damaged': { what: '账本文件已损坏。', todo: '请不要删除它，用最近的备份恢复。' },
  'book-migration-failed': {
    what: '升级账本时出错，已停止，账本保持原样。',
    todo: '升级前已自动备份。请联系技术支持。',
  },
  'book-migration-changed': {
    what: '账本的升级记录与程序不一致。',
    todo: '请换回原来的程序版本，或联系技术支持。',
  },
  'book-in-use': { what: '账本正被另一个程序使用。', todo: '请关闭另一个窗口后再打开。' },
  'book-not-writable': { what: '账本所在文件夹不能写入。', todo: '请检查磁盘空间和文件夹权限。' },

  'missing-input': { what: '还缺{{field, field}}。', todo: '填好后自动算出。' },
  'record-contradictory': { what: '出险记录前后矛盾。', todo: '首次投保不应有以往记录，请核对。' },
  'no-published-rate': { what: '这个险种没有公开费率。', todo: '请向保险公司询价，把报价填在这一行。' },
  'no-rate-row': { what: '费率表里没有对应的一行。', todo: '请核对车辆信息，或手工填写保险公司的报价。' },
  'class-unknown': {
    what: '这种车没有对应的费率类别。',
    todo: '请核对使用性质和座位、吨位或排量，或手工填写报价。',
  },
  'not-insurable': { what: '这种车辆不能单独投保这一项。', todo: '请改由牵引车投保，或取消这一项。' },
  'set-by-province': { what: '这类车的费率由各省规定，没有全国统一标准。', todo: '请向保险公司询价后填写。' },
  'no-rate-book': { what: '这一天没有生效的费率表。', todo: '请核对起保日期，或先启用费率表。' },
  'factor-out-of-range': {
    what: '{{factor, factor}}超出允许范围（{{min}}–{{max}}）。',
    todo: '请填范围内的数值。',
  },
  'option-not-offered': { what: '条款不提供这个选项。', todo: '请换一个保额或选项。' },
  'coverage-not-in-clauses': { what: '适用条款里没有这个险种。', todo: '请取消，或核对车辆的能源种类。' },
  'coverage-requires': { what: '须同时投保{{requires, coverageShort}}。', todo: '请先加上，或取消这一项。' },
  'coverage-not-for-vehicle': { what: '这种车不能投保这个险种。', todo: '请取消这一项，或核对使用性质。' },
  'coverage-twice': { what: '同一个险种选了两次。', todo: '请去掉一个。' },
  'share-of-missing-line': {
    what: '这一项按{{line, coverageShort}}的保费计算，而那一项还没有保费。',
    todo: '请先算出或填写那一项。',
  },
  'tax-region-manual': {
    what: '系统里没有{{region, region}}的车船税税额。',
    todo: '请按当地税务机关的税额手工填写。',
  },
  'tax-outside-range': {
    what: '税额超出法定幅度（每年{{minFen, fen}}–{{maxFen, fen}}元）。',
    todo: '请核对后重新填写。',
  },
  'short-term-not-allowed': { what: '这种情况不能投保短期交强险。', todo: '请改为一年期。' },
  'short-term-period': { what: '短期保险的起止日期不对。', todo: '终保日须在起保日之后，且不满一年。' },
  'catalogue-statement-needed': {
    what: '须先查免税目录，才能确定车船税。',
    todo: '请查询工信部目录，选择“在”或“不在”目录内。',
  },
  'surcharge-out-of-range': {
    what: '酒驾上浮超出当地范围（{{min}}%–{{max}}%）。',
    todo: '请按保险公司平台返回的数值填写。',
  },

  'quote-empty': { what: '报价单里还没有可报价的内容。', todo: '请至少选一项保险并填好车辆信息。' },
  'quote-closed': {
    what: '这份报价已经结束，不能修改。',
    todo: '请先撤销“成交/未成交”标记，或复制成新报价。',
  },
  'version-not-found': { what: '找不到这个版本。', todo: '请从版本记录里重新选择。' },
  'plan-not-found': { what: '找不到这个方案。', todo: '请重新选择方案。' },
  'payout-not-covered': {
    what: '现有规则没有写明这种事故由谁赔：{{what, notCovered}}。',
    todo: '这里不作估算，请向保险公司询问。',
  },
  'payout-shares': { what: '责任比例有误：{{what, wrongShares}}。', todo: '请核对各方的责任比例。' },
  'nothing-refused': {
    what: '这个方案没有记录为“不投保”的险种。',
    todo: '请先在保障提示里记下客户的选择和原因。',
  },
  'no-estimate': {
    what: '这些险种算不出参考保费：{{lines, coverageShort}}。',
    todo: '请补全车辆和出险记录后再比较。',
  },
  'figures-missing': {
    what: '还没有保险公司的报价：{{lines, coverageShort}}。',
    todo: '请把所选方案每一行的报价填齐。',
  },
  'insurer-missing': { what: '还没有选保险公司。', todo: '请先选择保险公司。' },
  'insurer-not-open-yet': {
    what: '保险公司在{{opensOn, day}}才开放报价，现在不能确认为正式价。',
    todo: '现在只能按估算报价，请到时再确认。',
  },
  'validity-in-the-past': { what: '有效期早于今天。', todo: '请选今天或以后的日期。' },
  'reason-needed': { what: '还没有选择原因。', todo: '请选一个原因。' },
  'insurer-code-taken': { what: '这个保险公司代码已被使用。', todo: '请换一个代码。' },
  'insurer-in-use': { what: '已有报价使用这家保险公司，不能删除。', todo: '可以改为“停用”。' },

  'rate-book-invalid': { what: '费率表有错误，不能启用。', todo: '请按列出的问题修改后重新导入。' },
  'rate-book-frozen': { what: '这个费率表已启用，不能再改。', todo: '请导出后另存为新的版本。' },

  'document-not-found': { what: '找不到这份文件。', todo: '请重新生成。' },
  'print-failed': { what: '没有打印成功。', todo: '请检查打印机后再试；文件已存档，不会丢失。' },
  'print-timed-out': { what: '生成文件的时间太长，已停止。', todo: '请关掉一些程序后再试。' },
  'file-not-written': { what: '文件没有保存成功。', todo: '请换一个文件夹，或关闭正打开这个文件的程序。' },
  'file-not-read': { what: '文件打不开。', todo: '请检查文件是否还在，是否正被占用。' },
  'file-too-large': { what: '文件太大。', todo: '请换一个较小的文件。' },
  'image-not-recognised': { what: '这不是可用的图片。', todo: '请选 PNG 或 JPEG 图片。' },
} satisfies Record<FailureCode, FailureText>
