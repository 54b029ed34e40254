import ChangeEngine
package import Formats
import Simulation

/// The scenarios of one instance's own edges, each with the right expectation.
package struct EdgeFiles: Sendable {
  /// A story that is left out, or all of a resource.
  package struct Skipped: Sendable {
    package let resource: String
    /// The name of the story; `nil` for all of them.
    package var story: String?
    package let reason: String
  }

  /// The files' names and texts.
  package private(set) var files: [(name: String, text: String)] = []
  /// Why a resource has no scenarios, or not all.
  package private(set) var skipped: [Skipped] = []
  private var words: Set<String> = []

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
    let instance = source.instance
    let player = StoryPlayer(loader: loader, path: folder + "/edge.yaml")
    let crmNames = EdgeFiles.names(
      instance.resources.map { CRMQuery.resourceName(of: $0.url.text) })
    for resource in instance.resources {
      let edges = EdgeStories(
        draft: ResourceDraft(
          resource, intervalMilliseconds: instance.refreshIntervalMilliseconds),
        instance: Story.quoted(instancePath), crmNames: crmNames)
      do {
        if let reason = try EdgeFiles.obstacle(to: edges, instance, player) {
          skipped.append(Skipped(resource: resource.name, reason: reason))
        } else {
          try add(edges.all, of: resource.name, player)
        }
      } catch let error as StoryPlayer.Unplayable {
        skipped.append(Skipped(resource: resource.name, reason: error.reason))
      }
    }
  }

  /// Why no story of a resource can be told, if so.
  private static func obstacle(
    to edges: EdgeStories, _ instance: Instance, _ player: StoryPlayer
  ) throws -> String? {
    guard instance.refreshIntervalMilliseconds <= intervalMillisecondsMax else {
      return "polls that are more than 3650 days apart make no story"
    }
    let outcomes = try player.play(edges.plain)
    if outcomes.allSatisfy(\.isDelivered) { return nil }
    let cause = try player.causes(edges.plain).first
    return outcomes.lazy.compactMap(\.refusal).first ?? cause
      ?? "no event comes of a plain change"
  }

  private mutating func add(
    _ stories: [(name: String, story: Story)], of resource: String, _ player: StoryPlayer
  ) throws {
    let word = newWord(for: resource)
    for (name, story) in stories {
      do {
        files.append(("\(word)-\(name).yaml", try player.scenario(story)))
      } catch let error as StoryPlayer.Unplayable {
        skipped.append(Skipped(resource: resource, story: name, reason: error.reason))
      }
    }
  }

  /// What the files of a resource are called after; counted on where another has the same.
  private mutating func newWord(for resource: String) -> String {
    let base = resource.fileWord
    var word = base
    var number = 2
    // In any case of letters, since some disks do not tell them apart.
    while !words.insert(word.lowercased()).inserted {
      word = "\(base)-\(number)"
      number += 1
    }
    return word
  }

  /// Ten years: a story of several polls still lies within the years that scenarios know.
  private static let intervalMillisecondsMax: Int64 = 3_650 * 86_400_000

  /// Each name once, in order.
  private static func names(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}
