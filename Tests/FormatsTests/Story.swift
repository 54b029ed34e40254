/// A scenario without a problem, for tests that put one in.
enum Story {
  static let text = """
    version: 1
    scenario: a contact is created
    instance: { contacts: { url: "/hubs/crm/contacts?where=lastmodifieddate='${date}'", idField: vid } }
    start: 2026-03-08T06:30:00.000Z
    until: +30m
    crm:
      preset: hubspot
      records: { contacts: [{ id: 1, created: 2026-03-01T00:00:00Z }] }
    timeline:
      - { at: +1m, create: contacts/2 }
      - { at: +2m, update: contacts/1 }
    expect:
      lost: []

    """
}
