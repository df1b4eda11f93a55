import { useState, type ReactNode } from 'react'
import type { Settings } from '#shared/contract/settings.ts'
import { regions } from '#shared/domain/region.ts'
import { regionName } from '#shared/text/format.ts'
import { call } from '../../bridge/client.ts'
import { useStart } from '../../bridge/start.tsx'
import { sameData } from '../../state/same-data.ts'
import { Button } from '../../ui/Button.tsx'
import { toastFailure } from '../../ui/failure.ts'
import { Field } from '../../ui/Field.tsx'
import { Segmented, SelectInput, TextInput } from '../../ui/inputs.tsx'
import { useLanguage } from '../../ui/text.tsx'
import { toast } from '../../ui/Toast.tsx'
import { InsurerSettings } from './InsurerSettings.tsx'
import { LogoSetting } from './LogoSetting.tsx'
import './settings.css'

const locales = ['zh-CN', 'zh-TW', 'en'] as const
type TextKey = 'shopName' | 'shopAddress' | 'shopPhone' | 'clerkName' | 'clerkPhone' | 'clerkCertificate'

/** Shop, clerk, presets and insurers, then what other features have to set. The language switches at once; the rest is saved by the button. */
export function SettingsPage({ children }: { readonly children: ReactNode }) {
  const { t, locale } = useLanguage()
  const { settings, insurers } = useStart()
  const [typed, setTyped] = useState<Settings>(settings)
  const [days, setDays] = useState(String(settings.validityDays))
  const validityDays = /^\d{1,2}$/.test(days.trim()) ? Number(days) : 0
  const daysWrong = validityDays < 1 || validityDays > 90
  const next: Settings = { ...typed, validityDays: daysWrong ? settings.validityDays : validityDays }
  const changed = daysWrong || !sameData(next, settings)

  const save = async (value: Settings): Promise<void> => {
    const answer = await call('settings.save', value)
    if (answer.ok) toast(t('settings.saved'))
    else toastFailure(t, answer.failure)
  }
  const text = (key: TextKey, label: string, note?: string) => (
    <Field label={label} note={note}>
      {(ties) => (
        <TextInput
          ties={ties}
          value={typed[key]}
          maxLength={200}
          onValue={(value) => setTyped({ ...typed, [key]: value })}
        />
      )}
    </Field>
  )

  return (
    <div className="page scroll">
      <main className="page-inner settings">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (!daysWrong) void save(next)
          }}
        >
          <div className="page-head">
            <h1>{t('settings.title')}</h1>
            <Button kind="primary" type="submit" disabled={!changed || daysWrong}>
              {t('settings.save')}
            </Button>
          </div>
          <section className="card settings-card form-tall">
            <h2>{t('settings.shop')}</h2>
            <div className="settings-grid">
              {text('shopName', t('settings.shopName'))}
              {text('shopPhone', t('settings.shopPhone'))}
              {text('shopAddress', t('settings.shopAddress'))}
              <LogoSetting />
            </div>
          </section>
          <section className="card settings-card form-tall">
            <h2>{t('settings.clerk')}</h2>
            <div className="settings-grid">
              {text('clerkName', t('settings.clerkName'))}
              {text('clerkPhone', t('settings.clerkPhone'))}
              {text('clerkCertificate', t('settings.clerkCertificate'), t('settings.clerkCertificateNote'))}
            </div>
          </section>
          <section className="card settings-card form-tall">
            <h2>{t('settings.presets')}</h2>
            <div className="settings-grid">
              <div className="field">
                <span className="field-label">{t('settings.language')}</span>
                <Segmented
                  name="language"
                  label={t('settings.language')}
                  value={locale}
                  options={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
                  onValue={(value) => {
                    setTyped({ ...typed, locale: value })
                    void save({ ...settings, locale: value })
                  }}
                />
              </div>
              <Field label={t('settings.region')}>
                {(ties) => (
                  <SelectInput
                    ties={ties}
                    value={typed.region}
                    options={regions.map(({ code }) => ({ value: code, label: regionName(code, locale) }))}
                    onValue={(region) => setTyped({ ...typed, region })}
                  />
                )}
              </Field>
              <Field label={t('settings.insurer')}>
                {(ties) => (
                  <SelectInput
                    ties={ties}
                    value={typed.insurer}
                    options={[
                      { value: '', label: t('quote.insurerNone') },
                      ...insurers
                        .filter((one) => one.active || one.code === typed.insurer)
                        .map((one) => ({ value: one.code, label: one.name })),
                    ]}
                    onValue={(insurer) => setTyped({ ...typed, insurer })}
                  />
                )}
              </Field>
              <Field
                label={t('settings.validityDays')}
                note={t('settings.validityDaysNote')}
                issues={daysWrong ? [{ severity: 'error', text: t('settings.validityDaysWrong') }] : []}
              >
                {(ties) => (
                  <TextInput
                    ties={ties}
                    figures
                    inputMode="numeric"
                    value={days}
                    maxLength={3}
                    onValue={setDays}
                  />
                )}
              </Field>
            </div>
          </section>
        </form>
        <InsurerSettings />
        {children}
      </main>
    </div>
  )
}
