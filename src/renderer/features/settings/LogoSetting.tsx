import { call } from '../../bridge/client.ts'
import { useStart } from '../../bridge/start.tsx'
import { Button } from '../../ui/Button.tsx'
import { toastFailure } from '../../ui/failure.ts'
import { useText } from '../../ui/text.tsx'

/** The picture at the head of every quote sheet. The main process opens the file dialog. */
export function LogoSetting() {
  const t = useText()
  const { logo } = useStart()
  const choose = async (remove: boolean): Promise<void> => {
    const answer = await call('settings.chooseLogo', { remove })
    if (!answer.ok) toastFailure(t, answer.failure)
  }
  return (
    <div className="field">
      <span className="field-label">{t('settings.logo')}</span>
      <div className="logo-setting">
        {logo ? (
          <img src={logo} alt={t('settings.logoAlt')} />
        ) : (
          <span className="logo-none muted">{t('settings.logoNone')}</span>
        )}
        <Button onClick={() => void choose(false)}>
          {t(logo ? 'settings.logoChange' : 'settings.logoChoose')}
        </Button>
        {logo && (
          <Button kind="quiet" onClick={() => void choose(true)}>
            {t('common.remove')}
          </Button>
        )}
      </div>
    </div>
  )
}
