/// The names of the fields of a run of records: a CSV header, the paths of XML elements, the
/// header names of a message. Immutable and shared by all batches of one content.
public final class Schema: Sendable {
  public struct Column: Sendable {
    /// The name as the file has it (`E-Mail Adres`, `contact/@phone`, `From`, `body`).
    public let name: String
    public let field: FieldID
    public let carrier: Carrier

    public init(name: String, field: FieldID, carrier: Carrier) {
      self.name = name
      self.field = field
      self.carrier = carrier
    }
  }

  public let columns: [Column]

  /// False for a CSV file without a header row, whose columns are named by ordinal (`column 1`).
  public let namesAreMeaningful: Bool

  public init(columns: [Column], namesAreMeaningful: Bool = true) {
    self.columns = columns
    self.namesAreMeaningful = namesAreMeaningful
  }
}
