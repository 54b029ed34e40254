/// Why the process ends; each number is a contract with scripts.
enum ExitStatus: Int32, Error {
  case failed = 1
  case usage = 2
  case internalError = 3
  case nothingSelected = 4
  case unknown = 5
  case runsDiffer = 6
  case gateExceeded = 7
  case interrupted = 130
  case terminated = 143
}
