import Database from 'better-sqlite3'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Failure } from '#shared/domain/result.ts'
import type { CasesOf } from './cases.ts'
import { insurer, startFilled } from './drafts.ts'
import { openDesk, type Desk } from './harness.ts'

const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(64)])
const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64)])

/** Lets the next dialog give a file of these bytes. */
function choose(desk: Desk, name: string, bytes: Uint8Array | string) {
  desk.dialogAnswer = join(desk.folder, name)
  writeFileSync(desk.dialogAnswer, bytes)
}

/** What the window hears at its start from a book to which something was done while the program was closed. */
async function startOn(desk: Desk, harm: (file: string) => void): Promise<Failure> {
  await desk.call('app.start', {})
  await desk.shut()
  harm(desk.bookFile)
  const after = openDesk({ bookFile: desk.bookFile })
  const failure = await after.refusal('app.start', {})
  await after.close()
  return failure
}

function change(sql: string) {
  return (file: string) => {
    const database = new Database(file)
    database.exec(sql)
    database.close()
  }
}

export const settingsCases: CasesOf<
  'app.start' | 'settings.save' | 'settings.chooseLogo' | 'insurers.save' | 'insurers.remove'
> = {
  'app.start': {
    ok: async (desk) => {
      const start = await desk.call('app.start', {})
      expect(start).toMatchObject({ today: '2026-11-23', quoteCount: 0, insurers: [], logo: null })
      expect(start.version).toMatch(/^\d+\.\d+\.\d+$/)
      expect(start.templates.length).toBeGreaterThan(0)
      expect(start.clauses.map((offer) => offer.clauseSet)).toContain('ice-2020')
    },
    failures: {
      'book-newer-than-program': (desk) =>
        startOn(desk, change("INSERT INTO migration VALUES (99, 'future', 'x', 0)")),
      'book-damaged': (desk) =>
        startOn(desk, (file) => writeFileSync(file, 'this is no database'.repeat(300))),
      'book-migration-failed': (desk) =>
        // A book that says it is before its first step, with tables in the way of it.
        startOn(desk, change('DELETE FROM migration')),
      'book-migration-changed': (desk) => startOn(desk, change("UPDATE migration SET checksum = 'edited'")),
      'book-in-use': async (desk) => {
        let other: Database.Database | null = null
        const failure = await startOn(desk, (file) => {
          other = new Database(file)
          other.pragma('locking_mode = EXCLUSIVE')
          other.exec('BEGIN IMMEDIATE; COMMIT')
        })
        closeIfOpen(other)
        return failure
      },
      'book-not-writable': async (desk) => {
        const blocked = join(desk.folder, 'a-file')
        writeFileSync(blocked, '')
        const after = openDesk({ bookFile: join(blocked, 'chudan.book') })
        const failure = await after.refusal('app.start', {})
        await after.close()
        return failure
      },
    },
  },
  'settings.save': {
    ok: async (desk) => {
      const { settings } = await desk.call('app.start', {})
      const changed = {
        ...settings,
        locale: 'zh-TW' as const,
        shopName: '华城汽车"4S"店',
        clerkName: '李娜',
        validityDays: 3,
      }
      await desk.call('settings.save', changed)
      await desk.restart()
      expect((await desk.call('app.start', {})).settings).toEqual(changed)
    },
    failures: {},
  },
  'settings.chooseLogo': {
    ok: async (desk) => {
      choose(desk, 'logo.png', png)
      const { logo } = await desk.call('settings.chooseLogo', { remove: false })
      expect(logo).toBe(`data:image/png;base64,${png.toString('base64')}`)
      choose(desk, 'logo.png', jpeg) // the name does not matter
      expect((await desk.call('settings.chooseLogo', { remove: false })).logo).toMatch(
        /^data:image\/jpeg;base64,/,
      )
      expect((await desk.call('app.start', {})).logo).toMatch(/^data:image\/jpeg/)
      expect(await desk.call('settings.chooseLogo', { remove: true })).toEqual({ logo: null })
      expect((await desk.call('app.start', {})).logo).toBeNull()
    },
    failures: {
      cancelled: (desk) => desk.refusal('settings.chooseLogo', { remove: false }),
      'image-not-recognised': (desk) => {
        choose(desk, 'logo.png', '<svg onload="alert(1)"/>')
        return desk.refusal('settings.chooseLogo', { remove: false })
      },
      'file-too-large': (desk) => {
        choose(desk, 'logo.png', Buffer.concat([png, Buffer.alloc(300 * 1024)]))
        return desk.refusal('settings.chooseLogo', { remove: false })
      },
      'file-not-read': (desk) => {
        desk.dialogAnswer = join(desk.folder, 'gone.png')
        return desk.refusal('settings.chooseLogo', { remove: false })
      },
    },
  },
  'insurers.save': {
    ok: async (desk) => {
      await desk.call('insurers.save', insurer)
      await desk.call('insurers.save', { ...insurer, code: 'pacific', name: '示例二号财险' })
      await desk.call('insurers.save', { ...insurer, phone: '955 10', active: false })
      const { insurers } = await desk.call('app.start', {})
      expect(insurers.map(({ code, phone, active }) => [code, phone, active])).toEqual([
        ['pacific', '95510', true],
        ['sunshine', '955 10', false],
      ])
    },
    failures: {},
  },
  'insurers.remove': {
    ok: async (desk) => {
      await desk.call('insurers.save', insurer)
      await desk.call('insurers.remove', { code: insurer.code })
      expect((await desk.call('app.start', {})).insurers).toEqual([])
    },
    failures: {
      'not-found': (desk) => desk.refusal('insurers.remove', { code: 'nobody' }),
      'insurer-in-use': async (desk) => {
        await desk.call('insurers.save', insurer)
        const quote = await startFilled(desk, (draft) => ({ ...draft, insurer: insurer.code }))
        await desk.call('quotes.freeze', { quoteId: quote.id, validUntil: null })
        // Only the frozen version still names it.
        await desk.call('quotes.saveDraft', { quoteId: quote.id, draft: { ...quote.draft, insurer: '' } })
        return desk.refusal('insurers.remove', { code: insurer.code })
      },
    },
  },
}

function closeIfOpen(database: Database.Database | null) {
  database?.close()
}
