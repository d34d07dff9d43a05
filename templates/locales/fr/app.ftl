# Un formulaire envoyé après la fin de la connexion.
kept-title = Votre connexion avait pris fin ; votre saisie est conservée
kept-lead = Rien de ce que vous avez saisi n’est perdu tant que cette page reste ouverte.
kept-sign-in = Se reconnecter dans un nouvel onglet
kept-then = Revenez à cette page et envoyez ce que vous avez saisi.
kept-send = Envoyer ma saisie
