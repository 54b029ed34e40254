import ChangeEngine
package import Formats
import Simulation

/// The scenarios of one instance's own edges, each with the right expectation.
package struct EdgeFiles: Sendable {
  /// The files' names and texts.
  package let files: [(name: String, text: String)]
  /// A story that is left out, or all of a resource.
  package struct Skipped: Sendable {
    package let resource: String
    /// The name of the story; `nil` for all of them.
    package var story: String?
    package let reason: String
  }

  /// Why a resource has no scenarios, or not all.
  package let skipped: [Skipped]

  /// Plays the edges of every resource of an instance.
  ///
  /// - Parameters:
  ///   - source: The instance.
  ///   - instancePath: The way from the scenarios to its file, as they write it.
  ///   - folder: Where the scenarios are to stand.
  ///   - loader: Reads the instance when a scenario is played.
  /// - Throws: What the store of a run throws.
  package init(
    of source: InstanceSource, instancePath: String, folder: String, loader: any FileLoader
  ) throws {
    var files: [(name: String, text: String)] = []
    var skipped: [Skipped] = []
    let instance = source.instance
    let player = StoryPlayer(loader: loader, path: folder + "/edge.yaml")
    let crmNames = EdgeFiles.names(
      instance.resources.map { CRMQuery.resourceName(of: $0.url.text) })
    for resource in instance.resources {
      guard instance.refreshIntervalMilliseconds <= EdgeFiles.intervalMillisecondsMax else {
        skipped.append(
          Skipped(
            resource: resource.name,
            reason: "polls that are more than 3650 days apart make no story"
          ))
        continue
      }
      let edges = EdgeStories(
        draft: ResourceDraft(
          resource, intervalMilliseconds: instance.refreshIntervalMilliseconds),
        instance: Story.quoted(instancePath), crmNames: crmNames)
      do {
        let outcomes = try player.play(edges.plain)
        guard outcomes.allSatisfy(\.isDelivered) else {
          let cause = try player.causes(edges.plain).first
          let reason = outcomes.lazy.compactMap(\.refusal).first ?? cause
          skipped.append(
            Skipped(
              resource: resource.name, reason: reason ?? "no event comes of a plain change"))
          continue
        }
        for (name, story) in edges.all {
          let prefix = String(resource.name.map { $0.isLetter || $0.isNumber ? $0 : "-" })
          do {
            files.append(("\(prefix.prefix(60))-\(name).yaml", try player.scenario(story)))
          } catch let error as StoryPlayer.Unplayable {
            skipped.append(
              Skipped(resource: resource.name, story: name, reason: error.reason))
          }
        }
      } catch let error as StoryPlayer.Unplayable {
        skipped.append(Skipped(resource: resource.name, reason: error.reason))
      }
    }
    self.files = files
    self.skipped = skipped
  }

  /// Ten years: a story of several polls still lies within the years that scenarios know.
  private static let intervalMillisecondsMax: Int64 = 3_650 * 86_400_000

  /// Each name once, in order.
  private static func names(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
