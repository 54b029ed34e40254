import ChangeEngine

extension ProblemPage {
  /// Pages of the settings around the poller's own.
  static let settingsPages = [
    ProblemPage(
      code: .eventsDisabled, title: "events are off, which is the default",
      why: "Without event.notification.enabled nothing is polled and no webhook is passed on.",
      context: .settings, wrong: #""event.notification.enabled": "false""#,
      loss: "every event is lost", right: #""event.notification.enabled": "true""#),
    ProblemPage(
      code: .vendorTypeSpelling, title: "event.vendor.type is neither 'polling' nor 'webhook'",
      why: """
        The parameter table says 'webhook', the examples say 'webhooks'; both are read. Any other \
        word means that nothing is reported. An example for webhooks even says 'polling', which \
        waits for polls that no setting describes.
        """,
      context: .settings, wrong: #""event.vendor.type": "poll""#,
      loss: "nothing is polled: every event is lost", right: #""event.vendor.type": "polling""#),
    ProblemPage(
      code: .nothingPolled, title: "the poller's settings have no effect",
      why: "event.poller.configuration is only read where event.vendor.type is 'polling'.",
      context: .settings, wrong: #""event.vendor.type": "webhook""#,
      loss: "a change for which the CRM sends no webhook is lost",
      right: #""event.vendor.type": "polling""#),
    ProblemPage(
      code: .objectNotPolled, title: "event.objects and the poller's resources disagree",
      why: """
        event.objects, and names alone in event.poller.urls, choose which resources are polled. What \
        only one of the two names is not polled.
        """,
      context: .settings, wrong: #""event.objects": "contacts, accounts""#,
      loss: "changes of accounts are lost: nothing says how to poll them",
      right: #""event.objects": "contacts""#),
    ProblemPage(
      code: .noCallbackURL, title: "there is no callback URL",
      why: "Events still reach the event log, where they can be read for seven days.",
      context: .settings, wrong: #""event.notification.callback.url": """#,
      loss: "no event reaches the application",
      right: #""event.notification.callback.url": "https://app.example.com/events""#),
    ProblemPage(
      code: .invalidCallbackURL, title: "nothing can be sent to the callback URL",
      why: """
        It has to be one absolute http or https URL of at most 1,000 characters. There is no list of \
        several.
        """,
      context: .settings, wrong: #""event.notification.callback.url": "app.example.com/events""#,
      loss: "every delivery fails, and after its retries the subscription is deactivated",
      right: #""event.notification.callback.url": "https://app.example.com/events""#),
    ProblemPage(
      code: .noSignatureKey, title: "deliveries are not signed",
      why: """
        With a key, each delivery carries Elements-Webhook-Signature, an HMAC-SHA256 of its body. \
        Without one the receiver takes whatever is posted to its URL.
        """,
      context: .settings, wrong: #""event.notification.signature.key": """#,
      loss: "nothing is lost, but a forged event is believed",
      right: #""event.notification.signature.key": "a long random text""#),
    ProblemPage(
      code: .invalidRefreshInterval, title: "the refresh interval is not a number of minutes",
      why: "It is a whole number from 1 on; the default is 15.",
      context: .settings, wrong: #""event.poller.refresh_interval": "0""#,
      loss: "the configuration is refused: nothing is polled",
      right: #""event.poller.refresh_interval": "5""#),
    ProblemPage(
      code: .delayBelowVisibilityLag,
      title: "the CRM shows changes later than the poll delay covers",
      why: """
        A poll asks for changes after the last poll, less the delay. A change made before a poll that \
        the CRM's search only shows after it lies before the next poll's window. HubSpot's search \
        showed changes 1.2 to 29 s late when it was measured in 2022. Where dates are cut to the \
        second, the delay has to cover that second on top.
        """,
      context: .scenario,
      wrong: "crm: { preset: hubspot, resources: { contacts: { visible: 30s } } }",
      loss: "a contact created 10 s before a poll is lost: it is found 20 s after it",
      right: "crm: { preset: hubspot, resources: { contacts: { visible: 0s } } }"),
    ProblemPage(
      code: .duplicatesWithoutMemory, title: "polls overlap, and what was sent is not remembered",
      why: """
        With a poll delay each poll reads the end of the last one's window again. The engine \
        remembers what it reported and sends it once; the platform as documented has no such memory.
        """,
      context: .resource, wrong: #""pollDelay": 60"#,
      loss: "without memory, a change less than 60 s before a poll is reported twice",
      right: #""pollDelay": 0"#),
  ]
}
