import { Menu, type MenuItemConstructorOptions } from 'electron'
import { shellTexts } from '#shared/text/shell.ts'
import type { Locale } from '#shared/contract/fields.ts'

/** A small menu in the clerk's language: editing, zoom and quitting, each with its usual key. */
export function showMenu(locale: Locale, options: { readonly developing: boolean }): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(locale, options)))
}

function menuTemplate(
  locale: Locale,
  options: { readonly developing: boolean },
): MenuItemConstructorOptions[] {
  const text = shellTexts[locale]
  const developerTools: MenuItemConstructorOptions[] = options.developing
    ? [{ type: 'separator' }, { role: 'reload' }, { role: 'toggleDevTools' }]
    : []
  return [
    { label: text.app, submenu: [{ role: 'quit', label: text.quit }] },
    {
      label: text.edit,
      submenu: [
        { role: 'undo', label: text.undo },
        { role: 'redo', label: text.redo },
        { type: 'separator' },
        { role: 'cut', label: text.cut },
        { role: 'copy', label: text.copy },
        { role: 'paste', label: text.paste },
        { role: 'selectAll', label: text.selectAll },
      ],
    },
    {
      label: text.view,
      submenu: [
        { role: 'zoomIn', label: text.zoomIn },
        { role: 'zoomOut', label: text.zoomOut },
        { role: 'resetZoom', label: text.actualSize },
        { type: 'separator' },
        { role: 'togglefullscreen', label: text.fullScreen },
        ...developerTools,
      ],
    },
  ]
}
