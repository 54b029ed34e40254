import ArgumentParser
import ChangeEngine
import Foundation

/// The command line: parse arguments, call, print, exit.
@main
struct EventBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eventbench",
    abstract:
      "Plays CRM changes through the real event engine in virtual time, and judges the events.",
    discussion: """
      Exit status: 0 all passed; 1 an expectation failed; 2 a usage, scenario or configuration error; \
      3 an internal error; 4 nothing selected; 5 nothing failed, but a verdict is unknown; 6 two runs \
      of the same input differ; 7 past the gate of a benchmark; 130 or 143 interrupted.
      """,
    version: Version.text,
    subcommands: [
      RunCommand.self,
      StateCommand.self,
      CheckCommand.self,
      InitCommand.self,
      DateCommand.self,
      DiffCommand.self,
      PerfCommand.self,
    ])

  static func main() {
    // A reader that went away, and a file that may not grow, show as a failed write instead.
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let status as ExitStatus {
      Foundation.exit(status.rawValue)
    } catch let error as StoreError {
      Output.note(error.finalDescription)
      // A file that cannot be used is the user's choice; a disk that fails in the middle is not.
      Foundation.exit((error.isPassing ? ExitStatus.internalError : .usage).rawValue)
    } catch {
      let code = exitCode(for: error)
      let message = fullMessage(for: error)
      if code == .success {
        Output.write(message + "\n")
        Foundation.exit(0)
      }
      Output.note(message)
      // A slip in the arguments is the user's; anything else that gets here is ours.
      Foundation.exit(
        code == .validationFailure ? ExitStatus.usage.rawValue : ExitStatus.internalError.rawValue)
    }
  }
}
