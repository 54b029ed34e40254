import ChangeEngine

/// A CRM that a scenario can name instead of describing it.
package enum Preset {
  /// The presets by name, as the YAML that stands for `crm:`.
  package static let texts = ["hubspot": hubspot, "configured": configured]

  /// A CRM whose resources are just as the instance's configuration reads them; a scenario names them.
  private static let configured = """
    # Each resource under crm.resources has the id, dates and formats that the instance reads.
    clock: +0ms
    resources: {}

    """

  /// The CRM as the platform's HubSpot element shows it: normalized records with dates as text in
  /// milliseconds, and `=` that means *since*.
  ///
  /// Source of names and limits: the platform's published HubSpot configurations, and HubSpot's search
  /// documentation (10,000 records a query).
  private static let hubspot = """
    # HubSpot as the platform's element shows it: normalized records, dates in milliseconds as text.
    clock: +0ms
    resources:
      contacts:
        id: vid
        created: { field: properties.createdate, format: milliseconds, timeZone: UTC }
        updated: { field: properties.lastmodifieddate, format: milliseconds, timeZone: UTC }
        precision: 1ms
        visible: 0s
        order: updated
        pageSize: 100
        cap: 10000
        equality: since
        deletions: absent
        empty: [hs_lastmodifieddate]
      accounts:
        id: companyId
        created: { field: properties.createdate, format: milliseconds, timeZone: UTC }
        updated: { field: properties.hs_lastmodifieddate, format: milliseconds, timeZone: UTC }
        precision: 1ms
        visible: 0s
        order: updated
        pageSize: 100
        cap: 10000
        equality: since
        deletions: absent
      opportunities:
        id: dealId
        created: { field: properties.createdate, format: milliseconds, timeZone: UTC }
        updated: { field: properties.hs_lastmodifieddate, format: milliseconds, timeZone: UTC }
        precision: 1ms
        visible: 0s
        order: updated
        pageSize: 100
        cap: 10000
        equality: since
        deletions: absent

    """

  /// The tree of a preset; reading it once is enough.
  static let trees: [String: YAMLNode] = texts.compactMapValues { text in
    YAMLSource.read(Array(text.utf8), log: ProblemLog(file: "preset"))
  }
}
