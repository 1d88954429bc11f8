/**
 * Holds what people were told against what the database has. `oversold`: seats taken beyond those there are, by any count.
 * `lost`: people without exactly one answer, or whose row says something else than their answer; rows of nobody.
 * `outOfOrder`: people in line before somebody who had been answered before they came.
 */
export async function judgeRace(database, eventId, people, answers, capacity) {
  const { rows } = await database.query(
    'select email, mode, state, line, seats, secret_hash from registration where event_id = $1',
    [eventId],
  );
  const { rows: seats } = await database.query('select mode, taken from admission where event_id = $1', [
    eventId,
  ]);
  let oversold = 0;
  for (const { mode, taken } of seats) {
    const confirmed = rows.filter((row) => row.mode === mode && row.state === 'confirmed').length;
    oversold += Math.max(0, taken - capacity, confirmed - capacity, Math.abs(taken - confirmed));
  }
  const byEmail = new Map(rows.map((row) => [row.email, row]));
  const stateOf = { registered: 'confirmed', waiting: 'waiting' };
  let lost = Math.max(0, rows.length - people.length);
  people.forEach((person, i) => {
    const row = byEmail.get(person.email);
    const { status, body } = answers[i];
    const isRight = status === 201 && row?.state === stateOf[body.outcome] && row.mode === person.mode;
    if (!isRight) lost += 1;
  });
  return { oversold, lost, outOfOrder: countOutOfOrder(people, answers, byEmail) };
}

function countOutOfOrder(people, answers, byEmail) {
  let wrong = 0;
  for (const mode of ['on_site', 'online']) {
    const waiting = people
      .map((person, i) => ({ row: byEmail.get(person.email), ...answers[i] }))
      .filter(({ row }) => row?.state === 'waiting' && row.mode === mode);
    const byAnswer = waiting.toSorted((a, b) => a.answeredAt - b.answeredAt);
    const bySending = waiting.toSorted((a, b) => a.sentAt - b.sentAt);
    let last = 0;
    let k = 0;
    for (const one of bySending) {
      // The last number in line that somebody had been told before this one came.
      while (k < byAnswer.length && byAnswer[k].answeredAt <= one.sentAt) {
        last = Math.max(last, byAnswer[k].row.line);
        k += 1;
      }
      if (one.row.line <= last) wrong += 1;
    }
  }
  return wrong;
}
