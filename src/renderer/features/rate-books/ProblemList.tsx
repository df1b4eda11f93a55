import type { BookProblem } from '#shared/contract/rate-books.ts'
import { Notice } from '../../ui/Tag.tsx'
import { useText } from '../../ui/text.tsx'

/** What is wrong in an edition, with the place in the file. */
export function ProblemList({ problems }: { readonly problems: readonly BookProblem[] }) {
  const t = useText()
  if (problems.length === 0) return null
  return (
    <Notice tone="warn">
      <div className="problems">
        <p className="strong">{t('rateBooks.problems', { count: problems.length })}</p>
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.path} ${problem.code} ${problem.detail}`}>
              {t(`domain/bookProblem.${problem.code}`)} <code>{problem.path}</code>{' '}
              <span className="muted">{problem.detail}</span>
            </li>
          ))}
        </ul>
      </div>
    </Notice>
  )
}
