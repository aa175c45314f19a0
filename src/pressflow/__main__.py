from pressflow.cli import console

console()
