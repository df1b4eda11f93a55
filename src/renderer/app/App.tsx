import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { createQueryClient, followTopics, startQuery, type Start } from '../bridge/queries.ts'
import { StartProvider } from '../bridge/start.tsx'
import { Recovery } from '../features/welcome/Recovery.tsx'
import { failureOf } from '../ui/failure.ts'
import { LanguageProvider } from '../ui/text.tsx'
import { Toasts } from '../ui/Toast.tsx'
import { Screens } from './Screens.tsx'

const client = createQueryClient()

/** One question to the main process, then the first screen. */
export function App() {
  return (
    <QueryClientProvider client={client}>
      <Started />
    </QueryClientProvider>
  )
}

function Started() {
  const { data, error, refetch } = useQuery(startQuery, client)
  useEffect(() => followTopics(client), [])
  if (error && !data) {
    return (
      <LanguageProvider locale={systemLocale()}>
        <Recovery failure={failureOf(error)} onRetry={() => void refetch()} />
      </LanguageProvider>
    )
  }
  return data ? <InLanguage start={data} /> : null
}

function InLanguage({ start }: { readonly start: Start }) {
  return (
    <LanguageProvider locale={start.settings.locale}>
      <StartProvider start={start}>
        <Screens />
        <Toasts />
      </StartProvider>
    </LanguageProvider>
  )
}

/** Before the settings can be read: the language of the machine. */
function systemLocale(): Start['settings']['locale'] {
  const language = navigator.language
  if (/^zh-(TW|HK|MO|Hant)/i.test(language)) return 'zh-TW'
  return language.startsWith('zh') ? 'zh-CN' : 'en'
}
