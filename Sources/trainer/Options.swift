/// What the trainer was asked to do.
struct Options {
  var input = ""
  var output = ""
  /// The folds that are not trained on, but measured.
  var hold: Set<Int> = []
  /// Texts that are measured besides.
  var check: String?
  /// The set whose errors are told.
  var errors: String?
  /// Measure the model at `output` instead of making one.
  var load = false
  /// Of 256 features, how many are hidden at each step.
  var hidden: UInt32 = 128
  var epochs = 12
  var bucketBits: UInt32 = 16
  var rate: Float = 0.1
  /// How strongly weights are drawn to zero.
  var pull: Float = 0.7

  init(_ arguments: [String]) {
    var rest = Array(arguments.dropFirst())[...]
    var places: [String] = []
    while let argument = rest.popFirst() {
      switch argument {
      case "--hold": hold = Set(rest.removeFirst().split(separator: ",").map { Int($0)! })
      case "--errors": errors = rest.removeFirst()
      case "--load": load = true
      case "--hidden": hidden = UInt32(rest.removeFirst())!
      case "--check": check = rest.removeFirst()
      case "--epochs": epochs = Int(rest.removeFirst())!
      case "--bucket-bits": bucketBits = UInt32(rest.removeFirst())!
      case "--rate": rate = Float(rest.removeFirst())!
      case "--pull": pull = Float(rest.removeFirst())!
      default: places.append(argument)
      }
    }
    input = places[0]
    output = places[1]
  }
}
