import { afterEach, expect, it } from 'vitest'
import { openEmbedded } from '../../prisma/embedded.ts'
import { migrate, migrations } from '../../prisma/migrate.ts'
import { openPostgres } from '../../prisma/postgres.ts'
import { noFilters, openSchemaEngine, schemaFiles } from '../../prisma/schema-engine.ts'
import { type Engine, onEachEngine, postgresUrl } from '../support/engines.ts'
import { differences, shapeOf } from '../support/shape.ts'

/** What Prisma's schema cannot say and the migrations therefore say by hand: all of it. */
const byHand = [
  'column title.search',
  'constraint clock_one_row_check',
  'constraint closure_days_check',
  'constraint copy_held_place_check',
  'constraint copy_one_holder_check',
  'constraint copy_place_check',
  'constraint desk_code_kind_check',
  'constraint guardianship_other_check',
  'constraint inbox_status_check',
  'constraint inventory_finished_check',
  'constraint inventory_scan_outcome_check',
  'constraint inventory_state_check',
  'constraint item_type_loan_days_check',
  'constraint journal_about_check',
  'constraint journal_actor_check',
  'constraint library_one_row_check',
  'constraint link_address_check',
  'constraint link_state_check',
  'constraint loan_open_patron_check',
  'constraint loan_renewals_check',
  'constraint monthly_closure_nth_check',
  'constraint monthly_closure_weekday_check',
  'constraint opening_hours_time_check',
  'constraint opening_hours_weekday_check',
  'constraint outbox_act_check',
  'constraint outbox_status_check',
  'constraint patron_category_check',
  'constraint patron_fees_check',
  'constraint patron_username_check',
  'constraint request_kind_check',
  'constraint request_state_check',
  'constraint reservation_behind_check',
  'constraint reservation_ended_check',
  'constraint reservation_ready_check',
  'constraint reservation_state_check',
  'constraint sign_in_link_purpose_check',
  'constraint staff_chat_check',
  'constraint staff_language_check',
  'constraint staff_role_check',
  'constraint staff_session_proof_check',
  'constraint staff_username_check',
  'constraint title_reservable_check',
  'constraint training_booking_state_check',
  'constraint training_slot_kind_check',
  'constraint training_slot_named_check',
  'constraint training_slot_seats_check',
  'extension pg_trgm',
  'function library_grow',
  'function library_touch',
  'index copy_astray_idx',
  'index inbox_oldest_idx',
  'index inbox_received_idx',
  'index inbox_undone_idx',
  'index inventory_open_key',
  'index loan_claimed_idx',
  'index loan_open_copy_key',
  'index loan_open_due_idx',
  'index outbox_due_idx',
  'index outbox_made_idx',
  'index outbox_notice_idx',
  'index outbox_order_idx',
  'index patron_name_trgm_idx',
  'index request_pending_deadline_idx',
  'index request_pending_loan_key',
  'index request_pending_reservation_key',
  'index reservation_active_key',
  'index reservation_held_idx',
  'index reservation_queue_idx',
  'index title_folded_trgm_idx',
  'index title_isbn_idx',
  'index title_search_idx',
  'index training_booking_active_key',
  'sequence request_number_seq',
  'trigger branch_touch',
  'trigger closure_touch',
  'trigger item_type_touch',
  'trigger library_grow',
  'trigger monthly_closure_touch',
  'trigger opening_hours_touch',
  'trigger section_touch',
]

const opened: { close(): Promise<void> }[] = []
afterEach(async () => {
  for (const database of opened.splice(0)) await database.close()
})

onEachEngine(({ name }) => {
  it('a migrated database and one pushed from the schema differ by exactly what is written by hand', async () => {
    const migrated = await blank(name)
    await migrate(migrated)
    const pushed = await blank(name)
    const engine = await openSchemaEngine(pushed.adapter)
    const { stdout } = await engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: schemaFiles() },
      script: true,
      exitCode: null,
      filters: noFilters,
    })
    await pushed.transact(({ script }) => script(stdout ?? ''))
    const shape = await shapeOf(migrated.sql)
    expect(differences(shape, await shapeOf(pushed.sql))).toEqual(byHand)

    await migrated.sql('CREATE INDEX one_more_idx ON title (year)')
    await migrated.sql('DROP INDEX loan_open_due_idx')
    expect(differences(shape, await shapeOf(migrated.sql))).toEqual(['index loan_open_due_idx', 'index one_more_idx'])
  })

  it('Prisma’s own engine finds nothing to apply, nothing failed and nothing edited', async () => {
    const database = await blank(name)
    const ours = migrations()
    await migrate(database)
    const engine = await openSchemaEngine(database.adapter)
    const migrationsList = {
      baseDir: '/migrations',
      lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
      shadowDbInitScript: '',
      migrationDirectories: ours.map(({ name: path, sql }) => ({
        path,
        migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
      })),
    }
    expect(
      await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: noFilters }),
    ).toMatchObject({ editedMigrationNames: [], failedMigrationNames: [], hasMigrationsTable: true, history: null })
    expect(await engine.applyMigrations({ migrationsList, filters: noFilters })).toEqual({ appliedMigrationNames: [] })
  })
})

async function blank(engine: Engine['name']) {
  const database =
    engine === 'pglite' ? await openEmbedded({ memory: true }) : openPostgres({ url: await postgresUrl('blank') })
  opened.push(database)
  return database
}
