let made = 0;

/** A published event with so many seats in the hall and as many online, open to all. Null: no limit. */
export async function createEvent({ call, organisationId }, seats) {
  made += 1;
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const { id, version } = await call('POST', '/events', {
    organisationId,
    slug: `race-${made}`,
    format: 'information_day',
    attendanceMode: 'mixed',
    title: { bg: 'Информационен ден' },
    summary: {},
    description: {},
    zone: 'Europe/Sofia',
    startsAt: `${day}T08:00:00.000Z`,
    endsAt: `${day}T12:00:00.000Z`,
    languages: ['bg'],
    cover: 'slate',
    partnerZones: [],
    registrationOpensAt: null,
    registrationClosesAt: null,
    capacity: { on_site: seats, online: seats },
    venue: null,
    projectId: null,
    seriesId: null,
  });
  await call('POST', `/events/${id}/state`, { deed: 'publish', version, acceptMissingTranslations: true });
  return { id, organisationId };
}
