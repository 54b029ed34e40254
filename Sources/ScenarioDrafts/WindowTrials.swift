import ChangeEngine
import Formats
import Simulation

/// Trials of changes between two windows: a poll leaves them out, and the next one's window opens after
/// them.
extension Trial {
  /// A change that a poll does not find yet, because it comes after it or is shown late, and that is dated
  /// by the start of its step: the change is at the end of it, so that the next window opens in between.
  static func passedOver(_ draft: ResourceDraft, _ prediction: Prediction) -> [Trial] {
    let (resource, lag) = (draft.resource, prediction.lagMilliseconds)
    let delay = resource.pollDelayMilliseconds
    let steps = [resource.dateStep, prediction.crmStep].compactMap(\.self)
    let step =
      steps.max { $0.longestMilliseconds < $1.longestMilliseconds }
      ?? DateStep(.millisecond, in: .utc)
    let (unit, length) = (step.unit.rawValue, step.longestMilliseconds)
    // What the delay leaves uncovered is shared out: some before the end of the step, some after the poll.
    let uncovered = max(2, lag + length - delay)
    let (beforeEnd, afterPoll) = (min(100, uncovered / 2), min(200, uncovered - uncovered / 2))
    return step.ends(after: draft.firstPoll).map { end in
      let change = end.advanced(byMilliseconds: -beforeEnd)
      let story = draft.story(
        lag > 0
          ? "a change that the CRM shows only after the poll is lost"
          : "a change just after a poll, in the same \(unit), is lost",
        why: lag > 0
          ? "the next poll's window opens after it"
          : "the dates are whole \(unit)s, and the poll's window opens in the middle of one",
        change: change, poll: change.advanced(byMilliseconds: lag - afterPoll),
        crm: settings(draft, prediction))
      return Trial(
        story: story,
        repaired: repaired(story, draft, delay: lag + length - 1))
    }
  }

  /// A change just before a poll whose URL asks for changes up to the start of the poll's own step.
  static func cutOff(_ draft: ResourceDraft) -> [Trial] {
    guard let step = draft.resource.endStep, step.unit > .millisecond else { return [] }
    let unit = step.unit.rawValue
    return step.ends(after: draft.firstPoll).map { end in
      let poll = end.advanced(byMilliseconds: -100)
      let story = draft.story(
        "a change just before a poll, in the same \(unit), is lost",
        why: "the window's end is cut to whole \(unit)s, and the next one opens at the poll",
        change: poll.advanced(byMilliseconds: -200 - draft.resource.pollDelayMilliseconds),
        poll: poll, crm: "{}")
      return Trial(
        story: story, repaired: repaired(story, draft, delay: step.longestMilliseconds))
    }
  }

  private static func settings(_ draft: ResourceDraft, _ prediction: Prediction) -> String {
    let lag = prediction.lagMilliseconds
    let step = prediction.crmStep.flatMap { $0.unit > .millisecond ? $0 : nil }
    // The simulated CRM's clock is that of the configuration unless told otherwise.
    let zone = step.flatMap { $0.zone == draft.resource.updated?.zone ? nil : $0.zone }
    let words = [
      lag > 0 ? "visible: \(UInt64(lag).durationText)" : nil,
      step.map { "precision: \(UInt64($0.unit.milliseconds).durationText)" },
      zone.map { "updated: { timeZone: \(Story.quoted($0.id)) }" },
    ]
    let list = words.compactMap(\.self).joined(separator: ", ")
    return list.isEmpty ? "{}" : "{ \(list) }"
  }

  /// The story with a delay of so many milliseconds, in whole seconds.
  private static func repaired(_ story: Story, _ draft: ResourceDraft, delay: Int64) -> Story {
    let seconds = (max(delay, draft.resource.pollDelayMilliseconds) + 999) / 1_000
    var repaired = story
    repaired.instance = draft.instance(
      draft.resource.written.setting(["pollDelay"], to: .number(String(seconds))))
    return repaired
  }
}
