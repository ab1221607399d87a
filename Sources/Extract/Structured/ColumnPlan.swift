internal import Corpus

/// How one column is read.
struct ColumnPlan: Sendable {
  var role: ColumnRole
  /// Columns of one person or company within a record have the same group.
  var group: UInt8 = 0
  /// True when the column's name speaks for the role, false when only its values do.
  var isNamed = false
  /// Nothing but names stands in it, though few of them are known.
  var isCertain = false
  var order = NameOrder.natural
  /// Its name speaks of people or companies, or its values do: what is no person is a company.
  var holdsParties = false
  /// Most of its values are known as people, few as organisations.
  var leansToPeople = false
  /// The region that most numbers of the column carry, for those that carry none.
  var region = Country.none
  var rule = Rule.textScan
  let field: FieldID
  let carrier: Carrier
}
