import Simulation
import Testing

/// What a scenario expects an event's record to say.
@Suite struct EventFieldTests {
  @Test(arguments: [
    ("{ zip: \"1\", city: B, at: { x: 1, y: 2 } }", true),
    ("{ at: { y: 2, x: 1 }, city: B, zip: \"1\" }", true),
    ("{ city: B, zip: \"1\" }", false), ("{ zip: 1, city: B, at: { x: 1, y: 2 } }", false),
    ("{ zip: \"1\", city: B, at: { x: 1, y: 2 }, more: 1 }", false),
    ("{ zip: \"1\", city: B, at: { x: 1.0, y: 2 } }", false),
    ("[{ b: 1, a: 2 }, { c: 3 }]", true), ("[{ c: 3 }, { a: 2, b: 1 }]", false),
  ])
  func `the order of keys does not count`(expected: String, passes: Bool) throws {
    let value =
      expected.hasPrefix("[")
      ? "[{ a: 2, b: 1 }, { c: 3 }]" : "{ city: B, zip: \"1\", at: { x: 1, y: 2 } }"
    let result = try Story.play(
      """
      version: 1
      scenario: a property is an object
      instance: ../../Fixtures/instances/hubspot-polling.json
      start: 2026-03-08T06:30:00.000Z
      until: +30m
      timeline:
      - { at: +1m, create: contacts/1, set: { address: \(value) } }
      expect: { events: [ { type: CREATED, id: 1, set: { address: \(expected) } } ] }
      """)

    #expect((result.status == .passed) == passes, "\(result.failures)")
  }

  @Test(arguments: [("5", true), ("\"5\"", true), ("6", false), ("\"05\"", false)])
  func `a number and its text say the same`(expected: String, passes: Bool) throws {
    let result = try Story.play(
      """
      version: 1
      scenario: a property is a text of digits, another a number
      instance: ../../Fixtures/instances/hubspot-polling.json
      start: 2026-03-08T06:30:00.000Z
      until: +30m
      timeline:
      - { at: +1m, create: contacts/1, set: { a: "5", b: 5 } }
      expect: { events: [{ id: 1, set: { a: \(expected), b: \(expected) } }] }
      """)

    #expect((result.status == .passed) == passes, "\(result.failures)")
  }
}
