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
  var hidden: UInt32 = 64
  var epochs = 12
  var bucketBits: UInt32 = 15
  var rate: Float = 0.1
  /// How strongly weights are drawn to zero.
  var pull: Float = 0.5

  /// Scores at and below which runs and spans are dropped early, in the order of `ModelData`.
  var borders: [Float] = [-4, -2, -1, -3]
  /// A text to measure the speed on, and how often it is read.
  var speed: String?
  var rounds = 1

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
      case "--borders": borders = rest.removeFirst().split(separator: ",").map { Float($0)! }
      case "--speed": speed = rest.removeFirst()
      case "--rounds": rounds = Int(rest.removeFirst())!
      default: places.append(argument)
      }
    }
    input = places[0]
    output = places[1]
  }
}
