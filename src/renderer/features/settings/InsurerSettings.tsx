import { useState } from 'react'
import type { Insurer } from '#shared/contract/settings.ts'
import { call } from '../../bridge/client.ts'
import { useStart } from '../../bridge/start.tsx'
import { Button } from '../../ui/Button.tsx'
import { toastFailure } from '../../ui/failure.ts'
import { Tag } from '../../ui/Tag.tsx'
import { useText } from '../../ui/text.tsx'
import { toast } from '../../ui/Toast.tsx'
import { InsurerDialog } from './InsurerDialog.tsx'

/** The insurers the shop works with. One that a quote uses can be set inactive, not removed. */
export function InsurerSettings() {
  const t = useText()
  const { insurers } = useStart()
  const [editing, setEditing] = useState<Insurer | 'new' | null>(null)
  const remove = async (insurer: Insurer): Promise<void> => {
    const answer = await call('insurers.remove', { code: insurer.code })
    if (!answer.ok) {
      toastFailure(t, answer.failure)
      return
    }
    toast(t('settings.insurers.removed', { name: insurer.name }), {
      action: { label: t('common.undo'), run: () => void call('insurers.save', insurer) },
    })
  }
  return (
    <section className="card settings-card">
      <div className="settings-card-head">
        <h2>{t('settings.insurers.title')}</h2>
        <Button onClick={() => setEditing('new')}>＋ {t('settings.insurers.add')}</Button>
      </div>
      {insurers.length === 0 ? (
        <p className="muted">{t('settings.insurers.none')}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('settings.insurers.name')}</th>
              <th scope="col">{t('settings.insurers.phone')}</th>
              <th scope="col" className="end">
                {t('settings.insurers.openingDays')}
              </th>
              <th scope="col" className="end">
                {t('settings.insurers.pricingFactor')}
              </th>
              <th scope="col" className="end">
                {t('settings.insurers.pricingFactorNev')}
              </th>
              <th scope="col">{t('settings.insurers.state')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('common.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {insurers.map((insurer) => (
              <tr key={insurer.code} data-inactive={!insurer.active || undefined}>
                <th scope="row">{insurer.name}</th>
                <td className="figures">{insurer.phone}</td>
                <td className="figures end">{t('settings.insurers.days', { days: insurer.openingDays })}</td>
                <td className="figures end">{insurer.pricingFactor}</td>
                <td className="figures end">{insurer.pricingFactorNev}</td>
                <td>
                  <Tag tone={insurer.active ? 'good' : 'past'}>
                    {t(insurer.active ? 'settings.insurers.active' : 'settings.insurers.inactive')}
                  </Tag>
                </td>
                <td className="end">
                  <Button
                    size="small"
                    aria-label={t('settings.insurers.editOne', { name: insurer.name })}
                    onClick={() => setEditing(insurer)}
                  >
                    {t('common.edit')}
                  </Button>{' '}
                  <Button
                    size="small"
                    kind="danger"
                    aria-label={t('settings.insurers.removeOne', { name: insurer.name })}
                    onClick={() => void remove(insurer)}
                  >
                    {t('common.remove')}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {editing && (
        <InsurerDialog
          insurer={editing === 'new' ? null : editing}
          taken={insurers.map((one) => one.code)}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  )
}
