"""First names that people in German-language press releases have, as far as they are no other word as well.

Left out on purpose: August, April, Mai, June, Mark, Heide, Rose, Linde, Ernst, Wolf, Bill, Will, Grace, Faith, Art,
Paris, Florenz, Victoria, Viola, Iris, Jasmin, Olive, Gold, Pascal, Merkur. They count where the words around say so.
"""

from __future__ import annotations

FIRST_NAMES = frozenset(
    """
    Achim Ada Adam Adele Adelheid Adina Adnan Adrian Adriana Agata Agnes Agnieszka Ahmed Ahmet Aileen Aisha Albert
    Albrecht Aleksandar Aleksandra Alena Alessandra Alessandro Alessia Alex Alexa Alexander Alexandra Alexandre Alexandros
    Alexia Alexis Alfons Alfred Ali Alice Alicia Alina Aline Alma Alois Aloisia Alwin Amalia Amalie Amadeus Amanda Amélie
    Amelie Amina Amir Anastasia Anatol André Andre Andrea Andreas Andrej Andrew Andrey Andrzej Aneta Angela Angelika Angelina
    Angelo Anita Anja Anika Anke Anna Annabell Annabelle Annalena Anne Annegret Anneke Annelie Anneliese Annemarie Annett
    Annette Annika Anouk Anselm Ansgar Anthony Antje Anton Antoine Antonia Antonio Antonius Anouschka Arend Ariane Armin Arnd
    Arndt Arne Arnim Arno Arnold Arthur Artur Arun Arzu Asif Astrid Athina Attila Aurélie Aurel Aurelia Aydan Aylin Ayşe Ayse Axel
    Barbara Bärbel Bastian Bastien Beat Beata Beate Beatrice Beatrix Benedikt Benedikta Benjamin Benno Benoît Berit Bernadette
    Bernard Bernd Bernhard Berta Berthold Bertram Bettina Bianca Birgit Birgitta Birte Björn Bodo Bogdan Boris Brian Brigitta
    Brigitte Britta Bruno Burak Burkhard Burkhardt Béatrice Camille Can Carina Carl Carla Carlo Carlos Carmen Carola Carolin
    Carolina Caroline Carsten Caspar Catharina Catherine Cathrin Cathérine Catrin Cécile Cecilia Cem Chantal Charles Charlotte
    Chiara Christa Christel Christian Christiane Christina Christine Christof Christoph Christophe Christopher Cindy Claas
    Claire Clara Claude Claudia Claudio Claudius Claus Clemens Colette Conny Constantin Constanze Cora Cordula Corina Corinna
    Corinne Cornelia Cornelius Cosima Dagmar Damian Damien Dana Daniel Daniela Daniele Danilo Daria Dario David Davide Dean
    Debora Deborah Delphine Denise Denis Deniz Dennis Desirée Desiree Detlef Detlev Diana Dieter Dietlind Dietmar Dietrich
    Dilek Dimitri Dirk Dominic Dominik Dominika Dominique Donald Donata Dora Doreen Doris Dorothea Dorothee Dragan Dorit
    Dunja Dörte Eberhard Eckart Eckhard Eckhart Edda Edgar Edith Edmund Eduard Edward Edwin Egon Ekaterina Ekkehard Elena
    Eleonora Eleonore Elfriede Elias Elif Elina Elisa Elisabeth Elise Elizabeth Elke Ella Ellen Elmar Elsa Elsbeth Else Elvira
    Emanuel Emanuela Emil Emilia Emilie Emily Emine Emma Emmanuel Emmanuelle Emre Enno Enrico Eric Erica Erich Erik Erika
    Erkan Erna Erwin Esther Eugen Eugenia Eva Evelin Evelyn Evelyne Ewa Ewald Fabian Fabienne Fabio Fadi Fabrice Fatima Fatma Felicia
    Felicitas Felix Ferdinand Fiona Finn Fiorella Florence Florentine Florian Florin Folker Francesca Francesco Francis Franco
    François Françoise Franziska Franziskus Frauke Fred Frederic Frédéric Frederik Frederike Frida Frieda Friedemann
    Friederike Friedhelm Friedrich Frieder Fritz Gabor Gabriel Gabriela Gabriele Gabriella Gaby Georg George Georgia Georgios
    Gerald Gerd Gerda Gerhard Gerhild Gerlinde Gernot Gero Gerold Gert Gertraud Gertrud Gianluca Gianna Giovanna Giovanni Gisela
    Gitta Giulia Giuseppe Goran Gordon Gottfried Gottlieb Graham Gregor Greta Gudrun Guido Guillaume Gunda Gundula Gunnar
    Günter Günther Gunter Gunther Gustav Götz Gökhan Hakan Hanna Hannah Hannelore Hannes Hans Hansjörg Hanspeter Harald Hardy
    Hartmut Hasan Hassan Hatice Hauke Hedda Hedwig Heidemarie Heidi Heidrun Heike Heiko Heiner Heinrich Heinz Helen Helena
    Helene Helga Helge Hella Hellmut Helmut Helmuth Hendrik Hendrikje Henning Henri Henrik Henrike Henry Herbert Hermann
    Hermine Herta Hertha Hilda Hilde Hildegard Holger Horst Hubert Hubertus Hugo Hussein Hüseyin Ibrahim Ida Ignaz Igor Ilka Ilona
    Ilse Imke Immanuel Ina Ines Inga Inge Ingeborg Ingo Ingolf Ingrid Inka Irena Irene Irina Irma Irmgard Isa Isabel Isabell
    Isabella Isabelle Ismail Ivan Ivana Ivo Ivonne Jacek Jacob Jacqueline Jacques Jakob James Jan Jana Jane Janet Janina Janine
    Janis Jannik Jannis Janosch Jared Jasmina Jason Jean Jeanette Jeanne Jeannette Jenni Jennifer Jenny Jens Jeremy Jessica Jil Jill Jim Jo
    Joachim Joan Joana Joanna Jochem Jochen Joel Joëlle Johan Johann Johanna Johannes John Jolanda Jolanta Jon Jonas Jonathan
    Jordi Jörg Jörn Jörk Josef Josefa Josefine Joseph Josephine Joshua Josip José Joana Juan Judith Jule Jules Julia Julian Juliana Juliane Julie
    Julien Juliette Julius Jürgen Justin Justine Justus Jutta Kai Kaja Karen Karim Karin Karina Karl Karla Karlheinz Karola Karolin
    Karolina Karoline Karsten Kaspar Katalin Katarina Katarzyna Kathrin Katharina Käthe Katherine Kathleen Kathrin Kathy Katja
    Katrin Katerina Kay Kemal Kenan Kenneth Kerstin Kevin Khaled Kilian Kim Kira Kirsten Kirstin Klaas Klara Klaudia Klaus Klemens
    Knut Konrad Konstantin Konstantinos Kornelia Krista Kristian Kristin Kristina Krystyna Krzysztof Kuno Kurt Kübra Ladina Lara Larissa Lars
    Laszlo Laura Laurence Laurent Laurenz Laurin Lea Leander Leila Lena Leni Lennart Leo Leon Leona Leonard Leonhard Leonie
    Leonora Leopold Levin Levke Lia Liam Liane Lieselotte Lili Lilian Liliane Lilli Lilly Lily Lina Linda Linus Lioba Lisa Lisbeth
    Liselotte Livia Liv Loreen Lorena Lorenz Lorenzo Loretta Lothar Lotta Lotte Lou Louis Louisa Louise Luc Luca Lucas Lucia
    Lucie Lucien Lucienne Ludger Ludwig Luigi Luis Luisa Luise Lukas Luke Lutz Luzia Lydia Lydie Lynn Maciej Madeleine Madlen
    Magda Magdalena Magnus Mahmoud Maik Maike Maja Malgorzata Małgorzata Malik Malin Malte Mandy Manfred Manuel Manuela Mara Marc Marcel Marcela
    Marcella Marcello Marco Marcos Marcus Marek Maren Marga Margaret Margareta Margarete Margarethe Margit Margot Margret
    Margrit Maria Marian Mariana Marianne Marie Mariella Marietta Marija Marike Marina Mario Marion Marisa Marit Marita Marius
    Markus Marko Marlen Marlene Marlies Marlis Marta Martha Martin Martina Martine Mary Marzena Massimo Mateo Mathias Mathieu
    Mathilda Mathilde Mathis Matthew Matthias Matthieu Matthäus Maurice Maurizio Max Maxime Maximilian Mechthild Mehmet Meike
    Meinhard Melanie Melina Melissa Meltem Mercedes Merle Meryem Mia Michael Michaela Michał Michel Michele Michèle Michelle Miguel
    Mika Mike Mikael Milan Milena Milo Milos Mira Miriam Mirja Mirjam Mirko Miroslav Mohamed Mohammad Mohammed Moira Moana Mona Monica Monika Monique
    Moritz Murat Mustafa Myriam Nadia Nadine Nadja Nancy Natalia Natalie Natascha Nathalie Nele Nicholas Nick Nicola Nicolai
    Nicolas Nicole Nicoletta Niels Niklas Niklaus Niko Nikolai Nikolaj Nikolaos Nikolas Nikolaus Nikola Nils Nina Noah Noemi Nora Norbert
    Norma Norman Nuria Nurcan Oda Olaf Ole Oleg Olga Oliver Olivia Olivier Oskar Oscar Osman Oswald Othmar Otmar Ottmar Otto Ottilie
    Ottokar Pablo Pamela Paola Paolo Pascale Patric Patrice Patricia Patricio Patrick Patrik Patrizia Paul Paula Pauline Paulina Paulo
    Pawel Paweł Pedro Peer Peggy Per Petar Peter Petr Petra Philip Philipp Philippe Phillip Pia Pierre Pietro Pina Piotr Pirmin Priska Rabea
    Rachel Rafael Raffael Raffaela Raimund Rainer Rainhard Ralf Ralph Ramona Raphael Raphaela Rebecca Rebekka Regina Regine
    Regula Reiner Reinhard Reinhardt Reinhold Remo Renata Renate Renato René Rene Reto Ricarda Riccardo Richard Rita Robert
    Roberta Roberto Robin Rocco Roger Roland Rolf Roman Romana Romy Ronald Ronja Ronny Rosa Rosalie Rosemarie Rosmarie
    Roswitha Roy Rudi Rudolf Rupert Ruth Rüdiger Ruben Rainald Sabina Sabine Sabrina Salome Salvatore Sam Samantha Sami Samir Samira Samuel
    Sandra Sandro Sandy Sara Sarah Sascha Saskia Sean Sebastian Sébastien Selim Selina Selma Serdar Sergej Sergio Serge Severin Sevim
    Shirin Sibel Sibylle Siegbert Siegfried Siegmar Sieglinde Siegrid Sigmar Sigmund Sigrid Sigrun Silas Silja Silke Silvan Silvana Silvia
    Silvio Simon Simona Simone Sina Sinan Sofia Sofie Solveig Sonia Sonja Sophia Sophie Stanislav Stefan Stefania Stefanie Steffen
    Steffi Stella Stephan Stephane Stéphane Stephanie Stéphanie Stephen Steve Steven Stuart Sue Susan Susanna Susanne Suse Suzanne
    Sven Svenja Svetlana Swantje Swen Sybille Sylke Sylvester Sylvia Sylvie Sönke Sören Süleyman Tabea Tamara Tanja Tara Tarek Tatiana Tatjana
    Teresa Tessa Thea Theo Theodor Theresa Therese Theresia Thérèse Thiemo Thierry Thilo Thomas Thorben Thorsten Tibor Till Tillmann Tilman
    Tilmann Tilo Tim Timm Timo Timon Tina Tino Tobias Toby Tom Tomas Tomasz Tommaso Toni Torben Torge Torsten Traudel Traugott Trude Tristan
    Udo Ulf Uli Ulla Ulli Ulrich Ulrik Ulrike Umut Ursina Ursula Urs Urte Uschi Uta Ute Uwe Valentin Valentina Valentine Valeria Valerie Valérie
    Vanessa Vasily Vera Verena Veronica Veronika Véronique Vesna Victor Vicky Viktor Viktoria Vincent Vincenz Vinzenz Virginie Vitali Vivian
    Viviane Vivien Vladimir Volker Volkmar Waldemar Walter Walther Waltraud Waltraut Wendelin Werner Wibke Wiebke Wieland Wilfried
    Wilhelm Wilhelmine Wilhelmina Willi William Willibald Willy Wilma Winfried Wladimir Wolfgang Wolfram Wolfhard Xaver Xavier Xenia Yann Yannick Yara
    Yasemin Yasmin Yasmina Yolanda Yosef Youssef Yusuf Yves Yvette Yvonne Zdenka Zeynep Zita Zlatko Zoe Zoé Zoltan Zsofia Özgür Özlem Øystein Ümit Émile Élise Éric Étienne
    """.split()
)
