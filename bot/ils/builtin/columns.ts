/** How rows are read: SQL that makes a library's noun of a row, as JSON in its final shape. Nulls are stripped by the statement around it. */

/** An instant as `toISOString()` writes it. */
export const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** What “active” means in SQL, word for word as the partial indexes have it. */
export const active = `state IN ('requested', 'waiting', 'to-fetch', 'in-transit', 'ready')`

export const titleJson = (t: string) =>
  `json_build_object('id', ${t}.id, 'title', ${t}.title, 'author', ${t}.author, 'year', ${t}.year,
    'language', ${t}.language, 'isbn', ${t}.isbn, 'reservable', ${t}.reservable)`

export const copyJson = (c: string) =>
  `json_build_object('id', ${c}.id, 'barcode', ${c}.barcode, 'titleId', ${c}.title_id, 'branch', ${c}.branch,
    'section', ${c}.section, 'callNumber', ${c}.call_number, 'itemType', ${c}.item_type, 'place', ${c}.place,
    'at', ${c}.at, 'loanId', ${c}.loan_id, 'reservationId', ${c}.reservation_id, 'damage', ${c}.damage,
    'missingSince', ${instant(`${c}.missing_since`)}, 'searchedAt', ${instant(`${c}.searched_at`)})`

export const loanJson = (l: string) =>
  `json_build_object('id', ${l}.id, 'copyId', ${l}.copy_id, 'titleId', ${l}.title_id, 'patronId', ${l}.patron_id,
    'branch', ${l}.branch, 'lentAt', ${instant(`${l}.lent_at`)}, 'dueAt', ${l}.due_at, 'renewals', ${l}.renewals,
    'returnedAt', ${instant(`${l}.returned_at`)}, 'claimedAt', ${instant(`${l}.claimed_at`)},
    'claimCheckedAt', ${instant(`${l}.claim_checked_at`)})`

export const reservationJson = (r: string) =>
  `json_build_object('id', ${r}.id, 'titleId', ${r}.title_id, 'copyId', ${r}.copy_id, 'patronId', ${r}.patron_id,
    'pickupPoint', ${r}.pickup_point, 'state', ${r}.state, 'seq', ${r}.seq,
    'requestedAt', ${instant(`${r}.requested_at`)}, 'readyAt', ${instant(`${r}.ready_at`)},
    'keepUntil', ${instant(`${r}.keep_until`)}, 'droppedUntil', ${instant(`${r}.dropped_until`)},
    'suspendedUntil', ${r}.suspended_until, 'behind', ${r}.behind, 'endedAt', ${instant(`${r}.ended_at`)})`

export const requestJson = (q: string) =>
  `json_build_object('id', ${q}.id, 'number', ${q}.number, 'kind', ${q}.kind, 'patronId', ${q}.patron_id,
    'loanId', ${q}.loan_id, 'reservationId', ${q}.reservation_id, 'branch', ${q}.branch,
    'madeAt', ${instant(`${q}.made_at`)}, 'deadlineAt', ${instant(`${q}.deadline_at`)}, 'state', ${q}.state,
    'against', ${q}.against, 'decidedAt', ${instant(`${q}.decided_at`)}, 'decidedBy', ${q}.decided_by,
    'comment', ${q}.comment)`

export const patronJson = (p: string) =>
  `json_build_object('id', ${p}.id, 'card', ${p}.card, 'username', ${p}.username, 'name', ${p}.name,
    'language', ${p}.language, 'phone', ${p}.phone, 'category', ${p}.category, 'born', ${p}.born,
    'expires', ${p}.expires, 'blocked', ${p}.blocked, 'fees', ${p}.fees, 'pickupPoint', ${p}.pickup_point)`
