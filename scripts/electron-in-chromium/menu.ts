/** The part of a menu's description that the app uses. */
export interface MenuItemConstructorOptions {
  label?: string
  role?: string
  type?: string
  submenu?: MenuItemConstructorOptions[]
}

/** `electron.Menu`: kept, not shown. Chromium has its own keys for copy, paste, zoom and full screen. */
export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]): { readonly items: readonly object[] } => ({
    items: template,
  }),
  setApplicationMenu(_menu: object | null): void {},
}
