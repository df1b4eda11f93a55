import type { ui as source } from '../zh-CN/ui.ts'
import { completenessTexts } from './ui-completeness.ts'
import { placeTexts } from './ui-places.ts'
import { quoteText } from './ui-quote.ts'

export const ui = {
  common: {
    close: '關閉',
    cancel: '取消',
    ok: '確定',
    save: '儲存',
    edit: '修改',
    remove: '移除',
    undo: '復原',
    retry: '重試',
    actions: '操作',
    pickDay: '從日曆選擇',
    listComma: '、',
    nobody: '未填經辦人',
    twoSentences: '{{first}}{{second}}',
  },
  language: {
    'zh-CN': '简体中文',
    'zh-TW': '繁體中文',
    en: 'English',
  },
  app: {
    title: '出單台',
    skip: '跳到內容',
    nav: {
      label: '主選單',
      quote: '新報價',
      quotes: '報價紀錄',
      rateBooks: '費率表',
      refund: '退保試算',
      settings: '設定',
    },
  },
  welcome: {
    title: '歡迎使用出單台',
    lead: '輸入一次車輛資料，交強險、車船稅和商業險立即算出，方案並排比較，直接列印報價單。',
    shopExample: '例如：範例汽車銷售服務有限公司',
    honest: '算出的金額為估算，最終以保險公司系統核定為準。以上內容隨時可在「設定」中修改。',
    skip: '暫時略過',
    start: '開始第一份報價',
  },
  recovery: {
    untouched: '程式沒有更動帳本檔案，已輸入的內容沒有被刪除。',
  },
  ...placeTexts,
  ...completenessTexts,
  quote: quoteText,
} satisfies typeof source
