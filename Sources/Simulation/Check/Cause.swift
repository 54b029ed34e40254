import ChangeEngine

/// A cause in words, and the moment to look at.
struct Cause {
  let text: String
  let moment: Timestamp?
}
