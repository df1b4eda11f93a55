import { lazy, Suspense, useState, type MouseEvent } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { useStart } from '../bridge/start.tsx'
import { QuotePage } from '../features/quote/QuotePage.tsx'
import { WelcomePage } from '../features/welcome/WelcomePage.tsx'
import { FaultBoundary } from '../ui/FaultBoundary.tsx'
import { useShortcuts } from '../ui/shortcuts.ts'
import { useText } from '../ui/text.tsx'
import { quoteParts } from './quote-parts.tsx'
import { readRoute, type Route } from './routes.ts'
import { TopBar } from './TopBar.tsx'

// What can be the first screen comes with the first script: React holds back whatever replaces a waiting screen by 300 ms.
const QuoteListPage = lazy(async () => ({
  default: (await import('../features/quotes/QuoteListPage.tsx')).QuoteListPage,
}))
const SettingsPage = lazy(async () => ({
  default: (await import('../features/settings/SettingsPage.tsx')).SettingsPage,
}))
const RateBooksPage = lazy(async () => ({
  default: (await import('../features/rate-books/RateBooksPage.tsx')).RateBooksPage,
}))
const FullCoverSettings = lazy(async () => ({
  default: (await import('../features/completeness/FullCoverSettings.tsx')).FullCoverSettings,
}))
const RefundPage = lazy(async () => ({
  default: (await import('../features/refund/RefundPage.tsx')).RefundPage,
}))

/** The welcome on an empty book, else the bar and the screen of the address. */
export function Screens() {
  const t = useText()
  const { quoteCount, settings } = useStart()
  const [welcomed, setWelcomed] = useState(() => quoteCount > 0 || settings.shopName !== '')
  const [location, navigate] = useHashLocation()
  useShortcuts({ 'Alt N': () => navigate('/'), 'Alt Q': () => navigate('/quotes') })
  if (!welcomed) {
    return <WelcomePage onDone={() => setWelcomed(true)} />
  }
  const route = readRoute(location)
  const forCustomer = route.screen === 'quote' && route.simulator
  return (
    <div className="shell" data-for-customer={forCustomer || undefined}>
      <a className="skip-link" href="#screen" onClick={skipToScreen}>
        {t('app.skip')}
      </a>
      {!forCustomer && <TopBar route={route} />}
      <div id="screen" className="screen" tabIndex={-1}>
        <FaultBoundary place={location}>
          <Suspense>
            <Screen route={route} />
          </Suspense>
        </FaultBoundary>
      </div>
    </div>
  )
}

function Screen({ route }: { readonly route: Route }) {
  const [location, navigate] = useHashLocation()
  switch (route.screen) {
    case 'quote':
      return (
        <QuotePage
          quoteId={route.quoteId}
          version={route.version}
          parts={quoteParts}
          simulator={route.simulator}
          onLeaveSimulator={() => navigate(location.replace(/\/simulator$/, ''))}
        />
      )
    case 'quotes':
      return <QuoteListPage />
    case 'rate-books':
      return <RateBooksPage book={route.book} />
    case 'refund':
      return <RefundPage />
    case 'settings':
      return (
        <SettingsPage>
          <FullCoverSettings />
        </SettingsPage>
      )
  }
}

/** The address keeps the screen, so a link to a place on the page must not change it. */
function skipToScreen(event: MouseEvent): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#screen')?.focus()
}
