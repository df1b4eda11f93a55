import { useHashLocation } from 'wouter/use-hash-location'
import { useStart } from '../bridge/start.tsx'
import { BrandMark } from '../ui/icons.tsx'
import { useText } from '../ui/text.tsx'
import type { Route } from './routes.ts'

const places = [
  { path: '/', screen: 'quote', label: 'app.nav.quote' },
  { path: '/quotes', screen: 'quotes', label: 'app.nav.quotes' },
  { path: '/rate-books', screen: 'rate-books', label: 'app.nav.rateBooks' },
  { path: '/refund', screen: 'refund', label: 'app.nav.refund' },
  { path: '/settings', screen: 'settings', label: 'app.nav.settings' },
] as const satisfies readonly { path: string; screen: Route['screen']; label: string }[]

export function TopBar({ route }: { readonly route: Route }) {
  const t = useText()
  const { settings, today } = useStart()
  const [, navigate] = useHashLocation()
  return (
    <header className="top-bar">
      <span className="brand">
        <BrandMark />
        {t('app.title')}
      </span>
      <nav aria-label={t('app.nav.label')}>
        {places.map((place) => (
          <a
            key={place.path}
            href={`#${place.path}`}
            aria-current={place.screen === route.screen ? 'page' : undefined}
            onClick={(event) => {
              event.preventDefault()
              navigate(place.path)
            }}
          >
            {t(place.label)}
          </a>
        ))}
      </nav>
      <div className="who">
        {settings.shopName && <span className="shop">{settings.shopName}</span>}
        {settings.clerkName && <span>{settings.clerkName}</span>}
        <span className="figures">{today}</span>
      </div>
    </header>
  )
}
