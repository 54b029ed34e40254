import ChangeEngine

extension ProblemPage {
  /// Pages of what stands in the text and its keys.
  static let syntaxPages = [
    ProblemPage(
      code: .invalidJSON, title: "the file, or a text in it, is not JSON",
      why: """
        The platform stores event.poller.configuration as a text and reads it at each poll. A text \
        that is not JSON is accepted when the instance is created, and then every poll fails, until \
        polling is switched off. Common slips: a comma after the last entry, curly quotes from a \
        word processor, comments, and '\\'' left behind by a shell.
        """,
      context: .file,
      wrong: """
        {"event.notification.enabled": true, "event.poller.configuration":
         "{\\"contacts\\": {\\"url\\": \\"/contacts?where=updated>${epoch}\\", \\"idField\\": \\"id\\",}}"}
        """,
      loss: "no poll ever succeeds: every event is lost",
      right: """
        {"event.notification.enabled": true, "event.poller.configuration":
         "{\\"contacts\\": {\\"url\\": \\"/contacts?where=updated>${epoch}\\", \\"idField\\": \\"id\\"}}"}
        """),
    ProblemPage(
      code: .duplicateKey, title: "a key stands twice in one object",
      why: """
        JSON readers keep one of the two, most of them the later one, and say nothing. The other is \
        as if it had never been written.
        """,
      context: .file,
      wrong: """
        {"contacts": {"url": "/contacts?where=updated>${epoch}", "idField": "id"},
         "contacts": {"url": "/contacts", "idField": "vid"}}
        """,
      loss: "only the second is polled; it reads a field that the records may not have",
      right: """
        {"contacts": {"url": "/contacts?where=updated>${epoch}", "idField": "id"},
         "leads": {"url": "/leads", "idField": "vid"}}
        """),
    ProblemPage(
      code: .unknownKey, title: "the engine does not know a key and passes over it",
      why: """
        Real configurations hold keys that nobody reads. A key that is passed over does nothing, so \
        if it was meant to do something, it does not.
        """,
      context: .resource, wrong: #""includeTheArchived": true"#,
      loss: "archived records stay unseen, though the key says otherwise",
      right: #""deletedField": "archived""#),
    ProblemPage(
      code: .misspeltKey, title: "a key is close to one that the engine knows",
      why: "A misspelt key has no effect: its default applies in silence.",
      context: .resource, wrong: #""pollDely": 60"#,
      loss: "a record that the CRM's search shows 30 s late is lost: no delay is in force",
      right: #""pollDelay": 60"#),
    ProblemPage(
      code: .misplacedKey, title: "a key stands where it is not read, or only by leniency",
      why: """
        createdCheckTolerance belongs beside datesConfiguration; the engine reads it inside as well, \
        the platform's own instances have it outside. Other keys in the wrong object, and settings \
        outside 'configuration', have no effect at all.
        """,
      context: .dates, wrong: #""createdCheckTolerance": 10"#,
      loss: "where it is not read, a contact touched 4 s after its creation is no longer CREATED",
      right: #""updatedDateFormat": "milliseconds""#),
    ProblemPage(
      code: .invalidValue, title: "a value is not of the kind that its key needs",
      why: "The value is not used, and the default applies.",
      context: .resource, wrong: #""pollDelay": "one minute""#,
      loss: "a record that the CRM's search shows 30 s late is lost: no delay is in force",
      right: #""pollDelay": "60""#),
    ProblemPage(
      code: .templateLeft, title: "a template's value was not filled in",
      why: """
        Values such as <YOUR_KEY> and {{page.key}} come from the documentation's examples. Only \
        ${…} in a URL is filled in by the platform; {id} and {TimeZone} are not.
        """,
      context: .settings,
      wrong: #""event.notification.callback.url": "<INSERT_YOUR_APPS_CALLBACK_URL>""#,
      loss: "every delivery fails, and after its retries the subscription is deactivated",
      right: #""event.notification.callback.url": "https://app.example.com/events""#),
  ]
}
