import ChangeEngine

extension ProblemPage {
  /// Pages of the resource's URL and id.
  static let resourcePages = [
    ProblemPage(
      code: .missingURL, title: "a resource has no URL to poll",
      why: "Without a URL there is nothing to ask.", context: .resource, wrong: #""url": """#,
      loss: "the configuration is refused: nothing is polled",
      right: #""url": "/hubs/crm/contacts?where=lastmodifieddate='${date}'""#),
    ProblemPage(
      code: .missingIDField, title: "a resource has no id field",
      why: """
        idField says where a record's id stands. Some elements set the id in a hook of their own; \
        without such a hook no record makes an event.
        """,
      context: .resource, wrong: #""idField": """#, loss: "every event of the resource is lost",
      right: #""idField": "vid""#),
    ProblemPage(
      code: .resourceURLMismatch, title: "a resource is called otherwise than what its URL lists",
      why: """
        The name of the resource becomes the objectType of its events. A receiver that fetches the \
        record by objectType and objectId asks the wrong collection.
        """,
      context: .file,
      wrong: """
        {"accounts":
         {"url": "/hubs/crm/contacts?where=lastmodifieddate='${date}'", "idField": "vid"}}
        """,
      loss: "contact 7 is reported as accounts/7, which is another record or none",
      right: """
        {"contacts":
         {"url": "/hubs/crm/contacts?where=lastmodifieddate='${date}'", "idField": "vid"}}
        """),
    ProblemPage(
      code: .noPlaceholder, title: "the URL says no time, so each poll lists every record",
      why: """
        The engine still finds what changed, by comparing dates and contents. But each poll reads \
        every page, and a CRM that caps its answers hides the rest.
        """,
      context: .resource, wrong: #""url": "/hubs/crm/contacts""#,
      loss: "the changes of the records past the CRM's cap are lost",
      right: #""url": "/hubs/crm/contacts?where=lastmodifieddate='${date}'""#),
    ProblemPage(
      code: .unresolvedPlaceholder, title: "nothing resolves a placeholder of the URL",
      why: """
        Resolved are ${date}, ${date:FORMAT}, ${gmtDate:FORMAT}, ${dateTimeZone:ZONE:FORMAT}, \
        ${epoch}, ${epoch:s}, ${epoch:ms} and ${epoch:us}. Anything else is sent as it stands.
        """,
      context: .resource,
      wrong: #""url": "/hubs/crm/contacts?where=lastmodifieddate='${lastPoll}'""#,
      loss: "the CRM refuses the query or finds nothing: every event is lost",
      right: #""url": "/hubs/crm/contacts?where=lastmodifieddate='${date}'""#),
    ProblemPage(
      code: .equalityFilter, title: "the URL's filter says '='",
      why: """
        HubSpot's lastmodifieddate, and parameters such as updated_since, read '=' as 'since'. Where \
        the CRM reads it as written, only a change in the very instant of the last poll is found.
        """,
      context: .resource, wrong: #""url": "/hubs/crm/contacts?where=modified='${date}'""#,
      loss: "every change is lost but one in the very second of a poll",
      right: #""url": "/hubs/crm/contacts?where=modified>='${date}'""#),
  ]
}
