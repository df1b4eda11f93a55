import type { Locale } from '../contract/fields.ts'

/** Wording of the menu and of the box for a fatal fault: needed before i18next is loaded, so apart from the rest. */
export interface ShellText {
  readonly app: string
  readonly quit: string
  readonly edit: string
  readonly undo: string
  readonly redo: string
  readonly cut: string
  readonly copy: string
  readonly paste: string
  readonly selectAll: string
  readonly view: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly actualSize: string
  readonly fullScreen: string
  readonly faultTitle: string
  /** Followed by the path of the log. */
  readonly fault: string
}

export const shellTexts: Readonly<Record<Locale, ShellText>> = {
  'zh-CN': {
    app: '出单台',
    quit: '退出',
    edit: '编辑',
    undo: '撤销',
    redo: '重做',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    selectAll: '全选',
    view: '显示',
    zoomIn: '放大',
    zoomOut: '缩小',
    actualSize: '实际大小',
    fullScreen: '全屏',
    faultTitle: '出单台遇到故障',
    fault: '程序出错，需要关闭。已保存的内容不受影响，请重新打开。详情见日志：',
  },
  'zh-TW': {
    app: '出單台',
    quit: '結束',
    edit: '編輯',
    undo: '復原',
    redo: '重做',
    cut: '剪下',
    copy: '複製',
    paste: '貼上',
    selectAll: '全選',
    view: '檢視',
    zoomIn: '放大',
    zoomOut: '縮小',
    actualSize: '實際大小',
    fullScreen: '全螢幕',
    faultTitle: '出單台發生錯誤',
    fault: '程式發生錯誤，必須關閉。已儲存的內容不受影響，請重新開啟。詳情請見記錄檔：',
  },
  en: {
    app: 'Chudan',
    quit: 'Quit',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    view: 'View',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    actualSize: 'Actual Size',
    fullScreen: 'Full Screen',
    faultTitle: 'Chudan has failed',
    fault:
      'The program has failed and must close. What was saved is safe; please open it again. Details are in the log: ',
  },
}
