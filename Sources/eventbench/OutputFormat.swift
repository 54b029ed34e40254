import ArgumentParser

/// How results are printed: for a person, or a JSON object a line.
enum OutputFormat: String, ExpressibleByArgument { case text, jsonl }
