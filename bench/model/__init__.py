"""How `pressflow_de`, the German names model that ships with the package, is trained: `make model DATA=...`."""
