import { Dialog } from '../../../ui/Dialog.tsx'
import { useText } from '../../../ui/text.tsx'

const groups = {
  quote: [
    'Ctrl S',
    'Ctrl P',
    'Ctrl E',
    'Ctrl D',
    'Ctrl G',
    'F9',
    'Ctrl K',
    'Ctrl L',
    'Ctrl H',
    'Alt N',
    'Alt Q',
  ],
  plans: ['Alt 1', 'Alt 2', 'Alt 3', 'Alt 4', 'F6', 'F8'],
  table: ['← → ↑ ↓', 'Space', 'Enter', '+ −', 'F2', 'F', 'Esc'],
} as const

/** Every key of the quote screen on one page. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText()
  return (
    <Dialog title={t('quote.help.title')} width={720} onClose={onClose}>
      <div className="help">
        {(['quote', 'plans', 'table'] as const).map((group) => (
          <section key={group}>
            <h3>{t(`quote.help.groups.${group}`)}</h3>
            <dl>
              {groups[group].map((key) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{t(`quote.help.keys.${key}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
