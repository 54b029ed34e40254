import ChangeEngine
import Simulation

/// Tells what happens at the edges of one resource's own configuration.
struct EdgeStories {
  let draft: ResourceDraft
  /// The instance as YAML, and the names of everything that it polls.
  let instance: String
  let crmNames: [String]

  private var resource: ResourcePolling { draft.resource }
  private var interval: Int64 { draft.intervalMilliseconds }
  private var other: String { Story.quoted(draft.crmName + "/2") }

  /// A story that comes out right whatever the edges, to see that the CRM can play the resource.
  var plain: Story {
    story(
      "a change between two polls is reported by the second", why: "the configuration works",
      cases: [.init("between two polls", "change", Story.offset(interval * 3 / 2))])
  }

  /// The stories by the name of their file.
  var all: [(name: String, story: Story)] {
    var stories = [("window", window)]
    if resource.hasWindow { stories.append(("lag", lag)) }
    if let tolerance { stories.append(("tolerance", tolerance)) }
    if resource.filtersByCurrentDate { stories.append(("current-date", currentDate)) }
    return stories.map { (name: $0.0, story: $0.1) } + clockChanges
  }

  private func story(_ title: String, why: String, cases: [Story.Case]) -> Story {
    var story = draft.story(title, why: why, changeMilliseconds: interval * 2)
    story.tags = ["polling", "edge"]
    story.instance = instance
    story.resources = crmNames.map { ($0, "{}") }
    story.cases = cases
    return story
  }

  private var windowReason: String {
    let delay = resource.pollDelayMilliseconds
    guard resource.hasWindow else {
      return "the first poll takes stock, and no event comes of what it finds"
    }
    return delay == 0
      ? "the next poll's window opens at the start of this one"
      : "the next poll's window opens \(UInt64(delay).durationText) before the start of this one"
  }

  /// The border between two polls' windows.
  private var window: Story {
    story(
      "\(resource.name): a change around the start of a poll", why: windowReason,
      cases: [
        .init("1 ms before", "change", Story.offset(interval - 1)),
        .init("in the very millisecond", "change", Story.offset(interval)),
        .init("1 ms after", "change", Story.offset(interval + 1)),
      ])
  }

  /// A CRM whose search shows a change as late as the delay covers, and 1 ms later.
  ///
  /// Both changes are found only after the start of a poll, and have to be in the next one's window.
  private var lag: Story {
    let delay = resource.pollDelayMilliseconds
    let poll = (delay / interval + 1) * interval
    let unit = resource.filterField?.format.map { FormatFacts($0.pattern).unit }
    // Where whole minutes or days count, the edge is another one for each start of a poll.
    let isExact = unit.map { $0 <= .second } ?? false
    let words = UInt64(delay).durationText
    let opening = poll - delay
    let later = isExact ? unit?.milliseconds ?? 1 : 1
    var story = story(
      "\(resource.name): a change that the CRM's search shows late",
      why: isExact
        ? "a poll delay of \(words) covers a lag as long, and not 1 ms more"
        : "a poll delay of \(words) beside a lag as long, and one 1 ms longer",
      cases: [(opening + later, delay), (opening, delay + 1)].map {
        .init(
          $1 == delay ? "as late as the delay" : "1 ms later than the delay",
          [("change", Story.offset($0)), ("visible", UInt64($1).durationText)])
      })
    story.resources = crmNames.map {
      ($0, $0 == draft.crmName ? "{ visible: \"{visible}\" }" : "{}")
    }
    story.untilMilliseconds += 2 * (poll - interval)
    return story
  }

  /// A record touched around the tolerance after its creation, by steps that its dates can tell apart.
  private var tolerance: Story? {
    guard let updated = resource.updated?.format, let created = resource.created?.format,
      resource.updated?.path.keys != resource.created?.path.keys
    else { return nil }
    let unit = max(FormatFacts(updated.pattern).unit, FormatFacts(created.pattern).unit)
    // A month later is not a date that a tolerance has an edge at.
    guard unit <= .day else { return nil }
    let step = unit.milliseconds
    let tolerance = resource.toleranceMilliseconds
    let creation = max(0, interval - tolerance - 2 * step) / 2 / step * step
    guard creation + tolerance + step < interval, creation > 0 else { return nil }
    let edge = creation + tolerance
    let stepText = step < 1_000 ? "\(step) ms" : UInt64(step).durationText
    var touches = [("exactly at it", edge), ("\(stepText) later", edge + step)]
    if tolerance >= step {
      touches.insert(("\(stepText) earlier", edge - step), at: 0)
    }
    var story = story(
      "\(resource.name): a record touched around the tolerance of \(UInt64(tolerance).durationText)",
      why: "within the tolerance a touched record still counts as CREATED",
      cases: touches.map { .init($0.0, "change", Story.offset($0.1)) })
    story.timeline = [
      "{ at: \(Story.offset(creation)), create: \(other) }",
      "{ at: \"{change}\", update: \(other) }",
    ]
    return story
  }

  /// Changes around the two moments of 2026 at which the zone of the dates changes its clocks.
  private var clockChanges: [(name: String, story: Story)] {
    guard let field = resource.filterField, let format = field.format else { return [] }
    let facts = FormatFacts(format.pattern)
    guard !facts.isCount, !facts.carriesZone else { return [] }
    var stories: [(name: String, story: Story)] = []
    var moment = Timestamp(millisecondsSinceEpoch: 1_767_225_600_000)  // 2026
    while stories.count < 2, let next = field.zone.nextTransition(after: moment),
      next < ResourceDraft.summer.advanced(byMilliseconds: 200 * 86_400_000)
    {
      let shift =
        field.zone.offset(at: next) - field.zone.offset(at: next.advanced(byMilliseconds: -1))
      stories.append((shift > 0 ? "clocks-forward" : "clocks-back", clockChange(at: next, shift)))
      moment = next
    }
    return stories
  }

  /// Changes around a moment at which clocks are set by `shift` milliseconds, less than 0 for back.
  private func clockChange(at moment: Timestamp, _ shift: Int64) -> Story {
    let hour: Int64 = 3_600_000
    let distance = hour + interval
    let isForward = shift > 0
    let length = abs(shift) == hour ? "an hour" : shift.magnitude.durationText
    var story = story(
      "\(resource.name): a change around the moment at which clocks go \(isForward ? "forward" : "back")",
      why: isForward
        ? "the dates carry no offset, and \(length) of the zone's clock does not exist"
        : "the dates carry no offset, and \(length) of the zone's clock occurs twice",
      cases: [
        .init("30 minutes before", "change", Story.offset(distance - hour / 2)),
        .init("1 ms before", "change", Story.offset(distance - 1)),
        .init("in the very moment", "change", Story.offset(distance)),
        .init("30 minutes after", "change", Story.offset(distance + hour / 2)),
      ])
    story.start = moment.advanced(byMilliseconds: -distance)
    story.untilMilliseconds = distance + hour + 3 * interval
    return story
  }

  /// A record whose date lies after the start of the run.
  private var currentDate: Story {
    var story = story(
      "\(resource.name): a date around the start of the run", why: "filterByCurrentDate is on",
      cases: [
        .init("at the start", "change", Story.offset(interval)),
        .init("1 ms later", "change", Story.offset(interval + 1)),
      ])
    story.existing = (draft.crmName, 1)
    story.timeline = [
      "{ at: \(Story.offset(interval - 1)), update: \(Story.quoted(draft.crmName + "/1")), updated: \"{change}\" }"
    ]
    return story
  }
}
