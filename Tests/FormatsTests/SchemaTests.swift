import ChangeEngine
import Formats
import TestSupport
import Testing

/// Every file in `Scenarios/` is what the schema says.
@Suite struct SchemaTests {
  @Test(arguments: TestFiles.scenarios)
  func `the scenario fits the schema`(path: String) throws {
    let schema = try JSONDocument(
      try TestFiles.bytes(TestFiles.root + "/Scenarios/scenario.schema.json")
    ).root
    let value = try #require(YAMLText.json(try TestFiles.bytes(path)))

    #expect(SchemaCheck(schema).problems(of: value) == [])
  }

  @Test(arguments: [
    "scenario: x\ninstance: y\nscenari: z", "scenario: 7", "scenario: x",
    "scenario: x\ninstance: y\ntimeline: [{ create: contacts/1 }]",
    "scenario: x\ninstance: y\ntimeline: [{ at: +1m, crate: contacts/1 }]",
    "scenario: x\ninstance: y\nexpect: { events: [{ at: +1m, kind: CREATED }] }",
  ])
  func `what the schema must refuse, it refuses`(text: String) throws {
    let schema = try JSONDocument(
      try TestFiles.bytes(TestFiles.root + "/Scenarios/scenario.schema.json")
    ).root
    let value = try #require(YAMLText.json(Array(text.utf8)))

    #expect(SchemaCheck(schema).problems(of: value) != [])
  }
}

/// The part of JSON Schema that the project's schema uses.
struct SchemaCheck {
  private let root: JSONValue

  init(_ root: JSONValue) {
    self.root = root
  }

  func problems(of value: JSONValue) -> [String] { problems(of: value, root, "") }

  private func problems(of value: JSONValue, _ schema: JSONValue, _ path: String) -> [String] {
    if let name = schema["$ref"]?.scalarText?.split(separator: "/").last {
      guard let target = root["$defs"]?[String(name)] else { return ["\(path): no \(name)"] }
      return problems(of: value, target, path)
    }
    if case .array(let choices)? = schema["anyOf"],
      !choices.contains(where: { problems(of: value, $0, path).isEmpty })
    {
      return ["\(path): no choice fits"]
    }
    if case .array(let values)? = schema["enum"] {
      return values.contains(value) ? [] : ["\(path): not one of the values"]
    }
    if let type = schema["type"]?.scalarText, !fits(value, type) { return ["\(path): no \(type)"] }
    switch value {
    case .object(let members): return problems(of: members, schema, path)
    case .array(let elements):
      guard let items = schema["items"] else { return [] }
      return elements.enumerated().flatMap {
        problems(of: $0.element, items, "\(path)/\($0.offset)")
      }
    case .null, .bool, .number, .string: return []
    }
  }

  private func problems(
    of members: [JSONValue.Member], _ schema: JSONValue, _ path: String
  ) -> [String] {
    var found: [String] = []
    if case .array(let required)? = schema["required"] {
      for key in required.compactMap(\.scalarText) where !members.contains(where: { $0.key == key })
      {
        found.append("\(path): no \(key)")
      }
    }
    for member in members {
      let place = "\(path)/\(member.key)"
      if let inner = schema["properties"]?[member.key] {
        found += problems(of: member.value, inner, place)
      } else if let other = schema["additionalProperties"] {
        if other == .bool(false) {
          found.append("\(place): unknown")
        } else {
          found += problems(of: member.value, other, place)
        }
      }
    }
    return found
  }

  private func fits(_ value: JSONValue, _ type: String) -> Bool {
    switch (value, type) {
    case (.string, "string"), (.bool, "boolean"), (.array, "array"), (.object, "object"): true
    case (.number(let text), "integer"): Int64(text) != nil
    default: false
    }
  }
}
