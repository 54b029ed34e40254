import ChangeEngine
import Formats
import Simulation

/// A story that a prediction says goes wrong, beside the same story with the remedy applied.
struct Trial {
  var story: Story
  var repaired: Story

  /// With a longer interval a trial polls every five minutes: the engine's arithmetic is the same.
  private static let intervalMillisecondsMax: Int64 = 86_400_000

  /// The trials of a prediction: it holds if one of them goes wrong.
  static func trials(of prediction: Prediction) -> [Trial] {
    let interval = prediction.intervalMilliseconds
    let draft = ResourceDraft(
      prediction.resource,
      intervalMilliseconds: interval > intervalMillisecondsMax ? 300_000 : interval)
    switch prediction.code {
    case .coarseFormat: return coarse(draft)
    case .equalityFilter: return equality(draft, isSince: prediction.severity == .information)
    case .fixedZoneAbbreviation: return fixedZone(draft)
    case .literalZWithZone: return literalZ(draft)
    case .sameDateFields: return sameFields(draft)
    case .duplicatesWithoutMemory: return overlap(draft)
    case .delayBelowVisibilityLag: return lag(draft, prediction.lagMilliseconds)
    default: return []
    }
  }

  /// A change 200 ms after a poll, in the unit of the dates that the poll is in; where the unit is a
  /// day, its border depends on the zone, so each hour is tried.
  private static func coarse(_ draft: ResourceDraft) -> [Trial] {
    let resource = draft.resource
    let pattern = resource.filterField?.format?.pattern ?? ""
    let unit = FormatFacts(pattern).precisionMilliseconds
    let firstPoll = ResourceDraft.summer.advanced(byMilliseconds: draft.intervalMilliseconds)
    let inUnit = firstPoll.millisecondsSinceEpoch % unit
    return (0..<(unit > 3_600_000 ? 24 : 1)).map { hours in
      let start = ResourceDraft.summer.advanced(
        byMilliseconds: unit - 300 - inUnit + Int64(hours) * 3_600_000)
      let story = draft.story(
        "a change just after a poll, in the same \(unitName(unit)), is lost",
        why:
          "the dates are whole \(unitName(unit))s, and the poll's window opens in the middle of one",
        changeMilliseconds: draft.intervalMilliseconds + 200, start: start)
      var repaired = story
      repaired.instance = draft.instance(
        resource.written.setting(["pollDelay"], to: .number(String(unit / 1_000))))
      return Trial(story: story, repaired: repaired)
    }
  }

  private static func unitName(_ milliseconds: Int64) -> String {
    switch milliseconds {
    case ...1_000: "second"
    case ...60_000: "minute"
    case ...3_600_000: "hour"
    default: "day"
    }
  }

  private static func equality(_ draft: ResourceDraft, isSince: Bool) -> [Trial] {
    let story = draft.story(
      "a filter that says = finds nothing where the CRM takes it at its word",
      why: "only a change in the very instant of the last poll is equal to it",
      changeMilliseconds: draft.intervalMilliseconds * 3 / 2,
      crm: "{ equality: \(isSince ? "since" : "equal") }")
    let names = [draft.resource.updated, draft.resource.created].compactMap { $0?.path.keys.last }
    let url = EqualityFilter.asksSince(draft.resource.url.text, dateNames: names)
    var repaired = story
    repaired.instance = draft.instance(draft.resource.written.setting(["url"], to: .string(url)))
    return [Trial(story: story, repaired: repaired)]
  }

  private static func fixedZone(_ draft: ResourceDraft) -> [Trial] {
    let written = draft.resource.written.canonicalText
    let zone = written.contains("\"MST\"") ? "America/Denver" : "America/New_York"
    let abbreviation = zone == "America/Denver" ? "MST" : "EST"
    let stamps = "{ timeZone: \(zone) }"
    let story = draft.story(
      "in summer the dates of \(zone) are read an hour late",
      why: "\(abbreviation) is a fixed offset, and the CRM's clock has changed",
      changeMilliseconds: draft.intervalMilliseconds * 3 / 2,
      crm: "{ created: \(stamps), updated: \(stamps) }")
    var repaired = story
    repaired.instance = draft.instance(draft.resource.written).replacing(
      "\"\(abbreviation)\"", with: Story.quoted(zone))
    return withAndWithoutMemory(Trial(story: story, repaired: repaired))
  }

  private static func literalZ(_ draft: ResourceDraft) -> [Trial] {
    let story = draft.story(
      "a date that ends in Z is read in another zone than it says",
      why: "the format takes the Z for a letter, so the configured zone applies",
      changeMilliseconds: draft.intervalMilliseconds * 3 / 2,
      crm: "{ created: { timeZone: UTC }, updated: { timeZone: UTC } }")
    var repaired = story
    var written = draft.resource.written
    for stamp in ["updated", "created"] {
      written = written.setting(["datesConfiguration", stamp + "DateTimezone"], to: nil)
    }
    repaired.instance = draft.instance(written.setting(["updatedDateTimezone"], to: nil))
    return withAndWithoutMemory(Trial(story: story, repaired: repaired))
  }

  private static func sameFields(_ draft: ResourceDraft) -> [Trial] {
    var story = draft.story(
      "an update comes as CREATED where one field is both dates",
      why: "the two dates of a record are always equal then",
      changeMilliseconds: draft.intervalMilliseconds * 3 / 2)
    story.existing = (draft.crmName, 1)
    story.timeline = ["{ at: \"{change}\", update: \(Story.quoted(draft.crmName + "/1")) }"]
    var repaired = story
    repaired.instance = draft.instance(
      draft.resource.written.setting(
        ["datesConfiguration", "createdDateField"], to: .string("createdForTheTrial")))
    return [Trial(story: story, repaired: repaired)]
  }

  private static func overlap(_ draft: ResourceDraft) -> [Trial] {
    let interval = draft.intervalMilliseconds
    let delay = min(draft.resource.pollDelayMilliseconds, interval)
    var story = draft.story(
      "a change in the overlap of two polls is reported twice without memory",
      why: "the poll delay reads the end of the last window again",
      changeMilliseconds: interval - delay / 2)
    var repaired = story
    story.engine = "{ deduplicate: false }"
    repaired.engine = nil
    return [Trial(story: story, repaired: repaired)]
  }

  private static func lag(_ draft: ResourceDraft, _ lag: Int64) -> [Trial] {
    let interval = draft.intervalMilliseconds
    let delay = draft.resource.pollDelayMilliseconds
    let distance = delay + (lag - delay) / 2
    let poll = (distance / interval + 1) * interval
    var story = draft.story(
      "a change that the CRM shows only after the poll is lost",
      why: "the next poll's window opens after it",
      changeMilliseconds: poll - distance, crm: "{ visible: \(UInt64(lag).durationText) }")
    story.untilMilliseconds += lag
    var repaired = story
    repaired.instance = draft.instance(
      draft.resource.written.setting(
        ["pollDelay"], to: .number(String((lag + 999) / 1_000 + 1))))
    return [Trial(story: story, repaired: repaired)]
  }

  /// The platform as documented has no memory of what it sent.
  private static func withAndWithoutMemory(_ trial: Trial) -> [Trial] {
    var forgetful = trial
    forgetful.story.engine = "{ deduplicate: false }"
    forgetful.repaired.engine = "{ deduplicate: false }"
    return [trial, forgetful]
  }
}
