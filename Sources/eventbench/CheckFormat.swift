import ArgumentParser

/// How problems are printed: for a person, a JSON object a line, or for a code host.
enum CheckFormat: String, ExpressibleByArgument { case text, jsonl, sarif }
