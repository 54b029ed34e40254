import ChangeEngine
import Simulation

/// One resource of an instance, as a story needs it.
struct ResourceDraft {
  /// 2026-07-01T10:00:00Z: in summer, when zones with daylight saving differ from their winter.
  static let summer = Timestamp(millisecondsSinceEpoch: 1_782_900_000_000)

  let resource: ResourcePolling
  let intervalMilliseconds: Int64

  init(_ resource: ResourcePolling, intervalMilliseconds: Int64) {
    self.resource = resource
    self.intervalMilliseconds = intervalMilliseconds
  }

  /// The resource's name in the CRM: the end of the URL's path.
  var crmName: String { CRMQuery.resourceName(of: resource.url.text) }

  /// The first poll of a story that starts in summer.
  var firstPoll: Timestamp {
    ResourceDraft.summer.advanced(byMilliseconds: intervalMilliseconds)
  }

  /// An instance that polls this resource alone, without callback and secrets, as JSON.
  func instance(_ configuration: JSONValue) -> String {
    var configuration = configuration
    if case .string(let url)? = configuration["url"] {
      configuration = configuration.setting(["url"], to: .string(url.withSecretsMasked))
    }
    let settings: [(String, JSONValue)] = [
      ("event.notification.enabled", .bool(true)), ("event.vendor.type", .string("polling")),
      ("event.poller.refresh_interval", .string(String(intervalMilliseconds / 60_000))),
      (
        "event.poller.configuration",
        .object([.init(key: resource.name, value: configuration)])
      ),
    ]
    return JSONValue.object(settings.map { .init(key: $0.0, value: $0.1) }).canonicalText
  }

  /// A story of one record that changes at one moment, and a poll at another, before or after it.
  func story(
    _ title: String, why: String, change: Timestamp, poll: Timestamp, crm: String
  ) -> Story {
    let lead = max(0, poll.milliseconds(since: change))
    let start = poll.advanced(
      byMilliseconds: -(lead / intervalMilliseconds + 1) * intervalMilliseconds)
    var story = story(
      title, why: why, changeMilliseconds: change.milliseconds(since: start), start: start,
      crm: crm)
    story.untilMilliseconds += lead
    return story
  }

  /// A story of one record of this resource.
  func story(
    _ title: String, why: String, changeMilliseconds: Int64,
    start: Timestamp = ResourceDraft.summer, crm: String = "{}"
  ) -> Story {
    let name = crmName
    return Story(
      title: title, why: why, tags: ["polling", "hazard"], instance: instance(resource.written),
      start: start, untilMilliseconds: changeMilliseconds + 4 * intervalMilliseconds,
      resources: [(name, crm)],
      timeline: ["{ at: \"{change}\", create: \(Story.quoted(name + "/2")) }"],
      cases: [.init("the change", "change", Story.offset(changeMilliseconds))])
  }
}

extension JSONValue {
  /// The object with a member set, added or, for `nil`, removed, at the end of a path.
  func setting(_ keys: [String], to value: JSONValue?) -> JSONValue {
    guard let key = keys.first else { return value ?? .null }
    var members: [Member] = []
    if case .object(let existing) = self { members = existing }
    let rest = Array(keys.dropFirst())
    members.removeAll { rest.isEmpty && $0.key == key }
    if rest.isEmpty {
      if let value { members.append(.init(key: key, value: value)) }
    } else if let index = members.firstIndex(where: { $0.key == key }) {
      members[index].value = members[index].value.setting(rest, to: value)
    } else if value != nil {
      members.append(.init(key: key, value: JSONValue.object([]).setting(rest, to: value)))
    }
    return .object(members)
  }
}
