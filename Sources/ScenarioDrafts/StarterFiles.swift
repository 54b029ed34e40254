/// What `eventbench init` writes: an instance, a first scenario and a step for CI.
package enum StarterFiles {
  /// Tells the files' names and texts for a folder, as a shell reads its name.
  ///
  /// The scenario passes as it is.
  package static func files(in folder: String) -> [(name: String, text: String)] {
    [
      ("instance.json", instance), ("first.yaml", scenario),
      ("github-workflow.txt", workflow(folder)),
    ]
  }

  private static let instance = """
    {
      "element": { "key": "hubspotcrm" },
      "configuration": {
        "event.notification.enabled": "true",
        "event.vendor.type": "polling",
        "event.notification.callback.url": "https://app.example.com/events",
        "event.notification.signature.key": "put a long random text here",
        "event.poller.refresh_interval": "5",
        "event.poller.configuration": {
          "contacts": {
            "url": "/hubs/crm/contacts?where=lastmodifieddate='${date}'",
            "idField": "vid",
            "datesConfiguration": {
              "updatedDateField": "properties.lastmodifieddate",
              "updatedDateFormat": "milliseconds",
              "createdDateField": "properties.createdate",
              "createdDateFormat": "milliseconds"
            },
            "createdCheckTolerance": 10
          }
        }
      },
      "name": "my first instance"
    }

    """

  private static let scenario = """
    version: 1                           # of the scenario language
    scenario: a new contact is CREATED, and its next change is UPDATED   # one sentence, the name of the test
    why: it is the least that a configuration has to do                  # for whoever reads a failure
    tags: [first]                        # eventbench run --tag first
    instance: instance.json              # the configuration under test, beside this file: poll every 5 minutes
    start: 2026-03-08T06:30:00.000Z      # the instance is created here, in virtual time
    until: +20m                          # the story ends after four polls
    crm:                                 # the simulated CRM
      preset: hubspot                    # behaves as HubSpot does; see eventbench run --print-preset hubspot
      records:                           # what is there before the start
        contacts: [{ id: 1 }]            # an old contact, which makes no event by being there
    timeline:                            # what happens, in order of time
      - { at: +1m, create: contacts/2, set: { email: b@example.com } }   # a new contact, seen by the poll of +5m
      - { at: +6m, update: contacts/2, set: { phone: "5" } }             # its change, seen by the poll of +10m
      - { at: +7m, update: contacts/1 }                                  # the old one's change, by the same poll
    expect:                              # what must come out; also, nothing lost, doubled or invented
      events:                            # all events, in order
        - { at: +5m, type: CREATED, object: contacts, id: 2 }            # within the tolerance of 10 s
        - { at: +10m, type: UPDATED, object: contacts, id: 2 }           # changed long after its creation
        - { at: +10m, type: UPDATED, object: contacts, id: 1 }           # created long before

    """

  private static func workflow(_ folder: String) -> String {
    // A colon, and what may stand in a shell's quotes, can end a plain text of YAML.
    let isPlain = !folder.contains { "':".contains($0) }
    let yaml = { (command: String) in isPlain ? command : Story.quoted(command) }
    return """
      # Move this to .github/workflows/eventbench.yml; here it would be taken for a scenario.
      name: event configurations           # as the host shows it
      on: [push]                           # on every push
      jobs:                                # one job is enough: the bench is offline and takes seconds
        eventbench:                        # the job's name
          runs-on: ubuntu-latest           # any Linux with the eventbench program on its PATH
          steps:                           # check first, so that a mistake is named before it is played
            - uses: actions/checkout@v4    # your configurations and scenarios
            - run: \(yaml("eventbench check --strict \(folder)"))                              # fails on a warning, too
            - run: \(yaml("eventbench run --report junit:results.xml \(folder)"))              # fails if an event is lost
            - uses: actions/upload-artifact@v4                                   # keeps the report
              if: always()                 # also when a scenario failed
              with: { name: eventbench, path: results.xml }                      # where the report is

      """
  }
}
