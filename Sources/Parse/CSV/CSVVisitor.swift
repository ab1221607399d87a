/// What a `CSVScanner` tells of the rows it walks.
protocol CSVVisitor {
  /// A field that ends before `end`. Called only by scanners that report fields.
  mutating func field(_ field: CSVScanner.Field, end: Int)
  /// A row that holds something, with the position after its line end.
  mutating func row(end: Int)
}
