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
    case .coarseFormat:
      return passedOver(draft, prediction) + cutOff(draft)
    case .equalityFilter: return equality(draft, isSince: prediction.severity == .information)
    case .fixedZoneAbbreviation: return fixedZone(draft)
    case .literalZWithZone: return literalZ(draft)
    case .sameDateFields: return sameFields(draft)
    case .duplicatesWithoutMemory: return overlap(draft)
    case .delayBelowVisibilityLag: return passedOver(draft, prediction)
    default: return []
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

  /// The platform as documented has no memory of what it sent.
  private static func withAndWithoutMemory(_ trial: Trial) -> [Trial] {
    var forgetful = trial
    forgetful.story.engine = "{ deduplicate: false }"
    forgetful.repaired.engine = "{ deduplicate: false }"
    return [trial, forgetful]
  }
}
