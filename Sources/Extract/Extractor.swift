// Hot code: borrows the batch, never allocates per field or mention.
internal import Bytes
public import Corpus

/// Finds the identities in record batches. One per worker: it keeps scratch memory.
public struct Extractor {
  let options: ExtractOptions
  var emails = EmailFinder()
  var phones = PhoneFinder()
  /// The number that is being read from a field.
  var phoneRun = PhoneRun()
  /// The number that is being written.
  var digits: [UInt8] = []
  var names = NameReader()
  var companies = CompanyReader()
  var labels = LabelRoles()
  /// What the labels of the block being read say.
  var labelled: [Labelled] = []
  var labelParents = LabelParents()
  var model = TextModel()
  var row = RowState()
  /// The country that the addresses in the headers of the message being read point to.
  var messageCountry = Country.none
  /// The country that the address of who wrote the quoted text being read points to.
  var quotedCountry = Country.none
  /// The country of the address in the text that was read last.
  var countryAbove = Country.none
  /// Who the headers of the message being read speak of, and who the addresses of its block.
  var people = MailPeople()
  var neighbours = MailPeople()
  /// The next possible at sign of the batch's text at or after the field being read.
  var nextAt = -1

  public init(_ options: ExtractOptions) {
    self.options = options
  }

  /// Appends the mentions of `batch` to `mentions`.
  ///
  /// Stateless over batches: the result depends on the batch and the plan alone, so the batches of
  /// one content may be extracted by any worker in any order. Linear in the size of the batch.
  public mutating func extract(
    _ batch: RecordBatch, plan: RecordPlan, content: ContentID, into mentions: inout MentionBatch
  ) {
    let plan = BatchPlan.fitting(plan, to: batch)
    var writer = MentionWriter(batch, content: content, options)
    swap(&writer.mentions, &mentions)
    batch.text.withUnsafeBufferPointer { text in
      batch.fields.withUnsafeBufferPointer { fields in
        plan.columns.withUnsafeBufferPointer { columns in
          let view = BatchView(
            text: text, fields: fields, columns: columns, region: plan.context.defaultRegion)
          read(view, into: &writer)
        }
      }
    }
    swap(&writer.mentions, &mentions)
  }

  private mutating func read(_ view: BatchView, into writer: inout MentionWriter) {
    nextAt = -1
    messageCountry = .none
    model.begin()
    quotedCountry = .none
    countryAbove = .none
    people.removeAll()
    row.start(.max)
    for index in view.fields.indices {
      let field = view.fields[index]
      if field.record != row.record {
        finishRow(view, into: &writer)
        row.start(field.record)
      }
      guard let site = view.site(index) else { continue }
      read(site, index, view, into: &writer)
    }
    finishRow(view, into: &writer)
    row.start(.max)
  }

  private mutating func read(
    _ site: FieldSite, _ index: Int, _ view: BatchView, into writer: inout MentionWriter
  ) {
    switch site.column.role {
    case .closed: break
    case .ignored, .unknown, .addressOnly:
      if hasAt(site, view.text) { readEmails(site, view.text, into: &writer) }
      if view.text[site.start] == UInt8(ascii: "+") { _ = row.add(phone: index) }
    case .email:
      readEmails(site, view.text, into: &writer)
      if view.text[site.start] == UInt8(ascii: "+") { _ = row.add(phone: index) }
    case .phone:
      if hasAt(site, view.text) { readEmails(site, view.text, into: &writer) }
      _ = row.add(phone: index)
    case .givenName, .familyName, .secondFamilyName:
      if let done = row.add(site.column.role, group: site.column.group, field: index) {
        finishPerson(done, view, into: &writer)
      }
    case .middleName:
      if hasAt(site, view.text) { readEmails(site, view.text, into: &writer) }
    case .company where site.column.carrier == .mailHeader:
      readOrganisation(site, view.text, into: &writer)
    case .fullName, .entity, .company:
      if view.text[site.start] == UInt8(ascii: "+") { _ = row.add(phone: index) }
      if hasAt(site, view.text) { readEmails(site, view.text, into: &writer) }
      readCell(site, view.text, into: &writer)
    case .contact:
      readContactCell(site, view, into: &writer)
    case .country:
      if hasAt(site, view.text) { readEmails(site, view.text, into: &writer) }
      row.country = CountryName.country(Trim.value(view.bytes(site)))
    case .addressList:
      readAddressList(site, view.text, into: &writer)
    case .text:
      readText(site, view, into: &writer)
    }
  }

  /// May an at sign be in the field? One pass over the batch in all, as fields come in order.
  mutating func hasAt(_ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if nextAt >= site.end { return previousAt(site, text) }
    if nextAt < site.start {
      nextAt = EmailSign.next(in: text, from: site.start)
      atFrom = site.start
    }
    return nextAt < site.end
  }

  /// Where the search for `nextAt` began: fields before it need a search of their own.
  private var atFrom = 0

  private func previousAt(_ site: FieldSite, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard site.start < atFrom else { return false }
    let field = UnsafeBufferPointer(rebasing: text[site.range])
    return EmailSign.next(in: field, from: 0) < field.count
  }
}
