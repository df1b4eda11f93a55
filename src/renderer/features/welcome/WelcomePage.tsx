import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Locale } from '#shared/contract/fields.ts'
import type { Settings } from '#shared/contract/settings.ts'
import { regions } from '#shared/domain/region.ts'
import { regionName } from '#shared/text/format.ts'
import { call } from '../../bridge/client.ts'
import { startQuery } from '../../bridge/queries.ts'
import { useStart } from '../../bridge/start.tsx'
import { Button } from '../../ui/Button.tsx'
import { toastFailure } from '../../ui/failure.ts'
import { Field } from '../../ui/Field.tsx'
import { BrandMark } from '../../ui/icons.tsx'
import { Segmented, SelectInput, TextInput } from '../../ui/inputs.tsx'
import { useLanguage } from '../../ui/text.tsx'
import './welcome.css'

const locales = ['zh-CN', 'zh-TW', 'en'] as const

/** First start on an empty book: four questions that every quote needs, then the first quote. Can be skipped. */
export function WelcomePage({ onDone }: { readonly onDone: () => void }) {
  const { t, locale } = useLanguage()
  const { settings } = useStart()
  const client = useQueryClient()
  const [, navigate] = useHashLocation()
  const [typed, setTyped] = useState<Pick<Settings, 'shopName' | 'clerkName' | 'region'>>({
    shopName: settings.shopName,
    clerkName: settings.clerkName,
    region: settings.region,
  })
  const save = async (next: Settings): Promise<boolean> => {
    const answer = await call('settings.save', next)
    if (!answer.ok) toastFailure(t, answer.failure)
    return answer.ok
  }
  const start = async (): Promise<void> => {
    if (await save({ ...settings, ...typed })) {
      // The first quote takes its presets from the settings just saved.
      await client.refetchQueries({ queryKey: startQuery.queryKey })
      navigate('/')
      onDone()
    }
  }
  return (
    <main className="welcome">
      <form
        className="welcome-card card form-tall"
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <div className="welcome-head">
          <BrandMark />
          <div>
            <h1>{t('welcome.title')}</h1>
            <p className="muted">{t('welcome.lead')}</p>
          </div>
        </div>
        <Segmented
          name="language"
          label={t('settings.language')}
          value={locale}
          options={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
          onValue={(value: Locale) => void save({ ...settings, ...typed, locale: value })}
        />
        <Field label={t('settings.shopName')}>
          {(ties) => (
            <TextInput
              ties={ties}
              value={typed.shopName}
              autoFocus
              maxLength={100}
              placeholder={t('welcome.shopExample')}
              onValue={(shopName) => setTyped({ ...typed, shopName })}
            />
          )}
        </Field>
        <div className="welcome-pair">
          <Field label={t('settings.clerkName')}>
            {(ties) => (
              <TextInput
                ties={ties}
                value={typed.clerkName}
                maxLength={60}
                onValue={(clerkName) => setTyped({ ...typed, clerkName })}
              />
            )}
          </Field>
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
        </div>
        <p className="muted">{t('welcome.honest')}</p>
        <div className="welcome-actions">
          <Button kind="quiet" onClick={onDone}>
            {t('welcome.skip')}
          </Button>
          <Button kind="primary" size="large" type="submit">
            {t('welcome.start')}
          </Button>
        </div>
      </form>
    </main>
  )
}
