import { completenessTexts } from './ui-completeness.ts'
import { placeTexts } from './ui-places.ts'
import { quoteText } from './ui-quote.ts'

/** Wording of the window. The source of the shape: the other languages must have exactly these keys. */
export const ui = {
  common: {
    close: '关闭',
    cancel: '取消',
    ok: '确定',
    save: '保存',
    edit: '修改',
    remove: '移除',
    undo: '撤销',
    retry: '重试',
    actions: '操作',
    pickDay: '从日历选择',
    listComma: '、',
    nobody: '未填经办人',
    twoSentences: '{{first}}{{second}}',
  },
  language: {
    'zh-CN': '简体中文',
    'zh-TW': '繁體中文',
    en: 'English',
  },
  app: {
    title: '出单台',
    skip: '跳到内容',
    nav: {
      label: '主菜单',
      quote: '新报价',
      quotes: '报价记录',
      rateBooks: '费率表',
      refund: '退保试算',
      settings: '设置',
    },
  },
  welcome: {
    title: '欢迎使用出单台',
    lead: '录入一次车辆，交强险、车船税和商业险即时算出，方案并排对比，直接打印报价单。',
    shopExample: '例如：示例汽车销售服务有限公司',
    honest: '算出的金额是估算，最终以保险公司系统核定为准。以上内容随时可在“设置”中修改。',
    skip: '暂时跳过',
    start: '开始第一份报价',
  },
  recovery: {
    untouched: '程序没有改动账本文件，已录入的内容没有被删除。',
  },
  ...placeTexts,
  ...completenessTexts,
  quote: quoteText,
}
